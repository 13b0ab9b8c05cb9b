package no.peil.eligibility.rules;

/**
 * The least work-directed time in a programme that qualifies for work (§ 14 a third paragraph).
 *
 * @param hoursAWeek on average, of the programme time that is left
 * @param afterMonths in the programme
 */
public record WorkDirected(int hoursAWeek, int afterMonths) {

    /** The Act asks for none. */
    static final WorkDirected NONE = new WorkDirected(0, 0);
}
