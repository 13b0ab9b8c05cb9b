package no.peil.participant.ui;

/** Which of two registrations: as they stand on the screen, whichever is kept. */
enum Side {
    ONE,
    OTHER,
    BOTH
}
