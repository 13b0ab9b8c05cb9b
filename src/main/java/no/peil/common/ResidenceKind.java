package no.peil.common;

/** Where a person lives, as far as the Integration Act asks. */
public enum ResidenceKind {
    /** Not in Norway. */
    ABROAD,
    /** In a reception centre (<i>mottak</i>), with a host municipality. */
    RECEPTION_CENTRE,
    /** Settled in a municipality (<i>bosatt i en kommune</i>). */
    MUNICIPALITY,
    /** On Svalbard, where neither the Immigration Act nor the Integration Act applies. */
    SVALBARD
}
