package no.peil.eligibility;

import org.springframework.context.ApplicationContext;

/** Lets a test of another package do what the jobs would: the runs that wait. */
public final class WorkedOff {

    private WorkedOff() {}

    /** Does every run that waits. */
    public static void in(ApplicationContext portal) {
        portal.getBean(RunWorker.class).workOff(() -> false);
    }
}
