package no.peil.codes;

/**
 * An occupation, or a group of them, in the standard for occupational classification (<i>STYRK-08</i>).
 *
 * @param code one digit for a major group, up to four for an occupation
 * @param name the standard's own Norwegian name; it has no other
 */
public record Occupation(String code, String name) {

    /** Whether this is an occupation and not a group of them. */
    public boolean isExact() {
        return code.length() == 4;
    }
}
