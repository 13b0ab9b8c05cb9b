package no.peil.participant.ui;

/** The page of a person whose facts are being edited on it. */
interface OpenPerson extends PersonPage {

    /** Shows the facts as they are now, after the user's own edit has ended. */
    void renewFacts();

    /** The name of a user that colleagues see; the user name where this user may not know it. */
    String nameOf(String username);
}
