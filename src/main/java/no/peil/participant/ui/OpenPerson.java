package no.peil.participant.ui;

/** The page of a person whose facts are being edited on it. */
interface OpenPerson extends PersonPage {

    /** Says that the user has recorded something: renews the page, and the facts on it if the person is still in sight. */
    void recorded();

    /** The name of a user that colleagues see; the user name where this user may not know it. */
    String nameOf(String username);
}
