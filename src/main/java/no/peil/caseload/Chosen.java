package no.peil.caseload;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;

/**
 * What has been chosen of one {@link Detail}: whoever has one of the codes is shown.
 *
 * @param codes in the order chosen
 * @param missing whether those are shown of whom nothing is known (<i>uten verdi</i>)
 */
public record Chosen(List<String> codes, boolean missing) {

    /** Nothing chosen: the detail does not matter. */
    public static final Chosen ANYTHING = new Chosen(List.of(), false);

    public Chosen {
        codes = List.copyOf(new LinkedHashSet<>(codes));
    }

    /** These codes. */
    public static Chosen of(Collection<String> codes) {
        return new Chosen(List.copyOf(codes), false);
    }

    /** These codes, and those of whom nothing is known. */
    public Chosen orMissing() {
        return new Chosen(codes, true);
    }

    /** Whether it narrows anything. */
    public boolean isOn() {
        return missing || !codes.isEmpty();
    }
}
