package no.peil.common;

/** The end goal (<i>sluttmål</i>) of an introduction programme: integreringsloven §§ 13 and 14. The order is the contract's. */
public enum EndGoal {
    /** Work. */
    WORK,
    /** Preparation for education above upper secondary level. */
    HIGHER_EDUCATION,
    /** Vocational requalification (<i>yrkesfaglig rekvalifisering</i>). */
    REQUALIFICATION,
    /** Completed upper secondary education. */
    UPPER_SECONDARY,
    /** Parts of upper secondary education. */
    PARTS_OF_UPPER_SECONDARY,
    /** A trade certificate (<i>fag- og yrkesopplæring</i>). */
    TRADE_CERTIFICATE
}
