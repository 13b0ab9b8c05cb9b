package no.peil.common;

/**
 * The ground of a residence permit (<i>oppholdsgrunnlag</i>), by its place in the Immigration Act (<i>utlendingsloven</i>).
 *
 * <p>The names are the codes of the assessment contract. Which of them integreringsloven § 9 lists is for the rules to say.
 */
public enum Permit {
    /** Refugee: utlendingsloven § 28. */
    UTL_28,
    /** Resettlement refugee, after an entry permit: utlendingsloven § 35 tredje ledd. */
    UTL_35_3,
    /** Renewable, strong humanitarian grounds, on an application for protection: utlendingsloven § 38 første ledd. */
    UTL_38_1_PROTECTION,
    /** Utlendingsloven § 38 første ledd in all other cases. */
    UTL_38_1_OTHER,
    /** Family with children, identity not yet documented: utlendingsloven § 38 femte ledd bokstav a. */
    UTL_38_5_A,
    /** Family with children, identity not yet documented: utlendingsloven § 38 femte ledd bokstav b. */
    UTL_38_5_B,
    /** Limited permit of another kind: utlendingsloven § 38 femte ledd bokstav c. */
    UTL_38_5_C,
    /** Temporary collective protection: utlendingsloven § 34. */
    UTL_34,
    /** Family member: utlendingsloven kapittel 6. */
    UTL_CH6_FAMILY,
    /** Independent permit after the reference person's death: utlendingsloven § 53 første ledd bokstav a. */
    UTL_53_1_A,
    /** Independent permit after abuse: utlendingsloven § 53 første ledd bokstav b. */
    UTL_53_1_B,
    /** Independent permit for whom return would be unreasonable: utlendingsloven § 53 andre ledd. */
    UTL_53_2,
    /** Independent permit after a forced marriage: utlendingsloven § 53 tredje ledd. */
    UTL_53_3,
    /** Worker: utlendingsloven § 23. */
    UTL_23,
    /** Self-employed: utlendingsloven § 25. */
    UTL_25,
    /** No permit yet: an asylum seeker who waits for a decision. */
    APPLICANT
}
