package no.peil.eligibility.rules;

import java.util.Set;

/** The citizens whom § 8 fifth paragraph leaves out: Nordic, and covered by the EEA agreement. */
final class EeaCitizenship {

    /** The 27 states of the union, with Iceland, Liechtenstein and Norway; neither Switzerland nor the United Kingdom. */
    private static final Set<String> STATES = Set.of(
            "AT", "BE", "BG", "CY", "CZ", "DE", "DK", "EE", "ES", "FI", "FR", "GR", "HR", "HU", "IE", "IT", "LT", "LU",
            "LV", "MT", "NL", "PL", "PT", "RO", "SE", "SI", "SK", "IS", "LI", "NO");

    private EeaCitizenship() {}

    static boolean covers(String citizenship) {
        return STATES.contains(citizenship);
    }
}
