package no.peil.participant;

/** The numbers by which public bodies know a person; one person may have had all three. */
public enum IdentityKind {
    /** Given by UDI: <i>DUF-nummer</i>. */
    DUF,
    /** Given by the tax office to those who have no national number yet: <i>D-nummer</i>. */
    D_NUMBER,
    /** Given at entry in the national register: <i>fødselsnummer</i>. */
    NATIONAL_ID
}
