package no.peil.summary;

/** For whom a summary is made, and with it what stands in it. */
public enum SummaryReader {
    /** The person: what was recorded, without remarks and without any number, for the paper is shown to others too. */
    PERSON,
    /** The next adviser (<i>neste rådgiver</i>): the remarks as well, and what tells two persons of one name apart. */
    NEXT_ADVISER
}
