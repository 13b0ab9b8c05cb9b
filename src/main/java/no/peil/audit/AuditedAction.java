package no.peil.audit;

/** What a user did that the log must tell. Every constant has a text under {@code audited-action.…}. */
public enum AuditedAction {
    /** The person's page was opened. */
    OPENED,
    /** A masked number was shown in full. */
    IDENTITY_SHOWN,
    /** A person was registered, by hand or from a list. */
    REGISTERED,
    /** A fact about the person was added, corrected or ended. */
    FACT_CHANGED,
    /** A mapping was begun. */
    MAPPING_STARTED,
    /** A mapping was completed. */
    MAPPING_COMPLETED,
    /** A mapping was quality-assured. */
    MAPPING_ASSURED,
    /** A completed mapping was opened again. */
    MAPPING_REOPENED,
    /** A new version of an assured mapping was begun. */
    MAPPING_REVISED,
    /** Somebody who had been mapped was mapped again. */
    MAPPED_AGAIN,
    /** A code for self-registration was made. */
    REGISTRATION_CODE_MADE,
    /** A code for self-registration was withdrawn. */
    REGISTRATION_CODE_WITHDRAWN,
    /** A person opened their own questions with a code; there is no user. */
    SELF_REGISTRATION_OPENED,
    /** A translation of the questions was approved, or made a draft again. */
    QUESTION_LANGUAGE_SET,
    /** A conversation of the mapping was begun, with or without an interpreter. */
    CONVERSATION_BEGUN,
    /** What the interpreter log says of a conversation was corrected. */
    CONVERSATION_CORRECTED,
    /** A remark was added. */
    REMARK_ADDED,
    /** A remark was pinned for the colleagues. */
    REMARK_PINNED,
    /** A pinned remark was let go. */
    REMARK_UNPINNED,
    /** The person got a case worker, or another one. */
    ASSIGNED,
    /** The person was put back to have no case worker. */
    PUT_BACK,
    /** The work with the person was made to wait. */
    PUT_ON_HOLD,
    /** An attempt to reach the person was logged, or what the log says of one was corrected. */
    CONTACT_LOGGED,
    /** A changed basis of the person's decision was looked at. */
    BASIS_REVIEWED,
    /** Two registrations of one person were made one. */
    MERGED,
    /** A merge was undone. */
    UNMERGED,
    /** Two registrations were said to be two persons. */
    NOT_SAME,
    /** The person changed municipality, or a request for it was answered. */
    TRANSFERRED,
    /** A list was searched. */
    SEARCHED,
    /** A list of persons was loaded. */
    IMPORTED,
    /** Lines with persons were downloaded. */
    DOWNLOADED,
    /** An earlier assessment of the person was opened. */
    ASSESSMENT_READ,
    /** A parameter of the law was set. */
    LAW_PARAMETER_SET,
    /** A setting of a parameter of the law was withdrawn. */
    LAW_PARAMETER_WITHDRAWN,
    /** Everybody was asked to be assessed anew, or that was stopped or gone on with. */
    REASSESSMENT,
    /** Somebody asked what a change of the law would do. */
    IMPACT_ASKED,
    /** A summary of the person's mapping was made, for the person or for the next adviser. */
    SUMMARY_MADE,
    /** A list of the municipality's mappings was downloaded. */
    RECORDS_LISTED
}
