package no.peil.competence.rules;

/** The category of an interpreter in <i>Nasjonalt tolkeregister</i>. Whoever meets the demands of one of the five is qualified. */
public enum InterpreterLevel {
    /** State authorisation and a bachelor's degree in interpreting. */
    A,
    /** A bachelor's degree, or state authorisation and 30 credits. */
    B,
    /** State authorisation. */
    C,
    /** 30 credits in interpreting in the public sector. */
    D,
    /** The test in two languages, or a state-authorised translator, and the course in the interpreter's responsibility. */
    E,
    /** None of them. */
    NOT_QUALIFIED;

    /** Whether the interpreter is qualified (<i>kvalifisert tolk</i>, tolkeloven § 7 third paragraph). */
    public boolean isQualified() {
        return this != NOT_QUALIFIED;
    }
}
