package no.peil.common;

/** Who maps a person's competence (<i>kompetansekartlegging</i>): integreringsloven §§ 6 and 10. */
public enum MappingBody {
    /** The host municipality of the reception centre (<i>vertskommunen</i>): integreringsloven § 6 første ledd. */
    HOST_MUNICIPALITY,
    /** The Directorate of Integration and Diversity, before entry: integreringsloven § 6 andre ledd. */
    IMDI,
    /** The municipality of settlement (<i>bosettingskommunen</i>): integreringsloven § 10. */
    SETTLEMENT_MUNICIPALITY
}
