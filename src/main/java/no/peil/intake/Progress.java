package no.peil.intake;

/** Hears how far the work on a large list has come; called on the thread that works. */
@FunctionalInterface
public interface Progress {

    /** For those who only want the result. */
    Progress UNHEARD = (step, lines) -> {};

    /** So many lines are done of a step. */
    void report(Step step, int lines);

    /** What is done with a list, in this order. */
    enum Step {
        READING,
        COMPARING,
        STORING
    }
}
