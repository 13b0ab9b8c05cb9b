package no.peil.common.ui;

/**
 * What the search field at the top of every page does. The feature that can find persons provides it as a bean; the
 * frame calls it. What was searched for never goes into the URL.
 */
public interface GlobalSearch {

    /** Whether the signed-in user may search for persons at all; the field is hidden when not. */
    boolean isOpenToUser();

    /** Searches for what was typed (a name, a DUF number, a D-number or a national number) and shows what was found. */
    void search(String typed);
}
