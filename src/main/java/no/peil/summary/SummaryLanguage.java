package no.peil.summary;

import java.util.Locale;

/** The language that a summary is written in. */
public enum SummaryLanguage {
    NB,
    NN,
    EN;

    /** The locale whose texts it takes. */
    public Locale locale() {
        return Locale.of(tag());
    }

    /** As it stands in the document: <i>nb</i>, <i>nn</i>, <i>en</i>. */
    public String tag() {
        return name().toLowerCase(Locale.ROOT);
    }
}
