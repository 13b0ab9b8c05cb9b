package no.peil.eligibility;

import com.github.kagkarlsson.scheduler.SchedulerClient;
import com.github.kagkarlsson.scheduler.exceptions.TaskInstanceException;
import com.github.kagkarlsson.scheduler.task.TaskInstanceId;
import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.Schedules;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalTime;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.event.EventListener;
import org.springframework.transaction.event.TransactionalEventListener;

/**
 * When the portal assesses by itself. Each job is one row in the database that one node takes at a time; when that node
 * dies, another one notices that its heart has stopped, and goes on.
 */
@Configuration(proxyBeanMethods = false)
class ReassessmentJobs {

    private static final String RUNS = "reassessment-runs";
    private static final String TURNING_DAYS = "turning-days";

    /** Whoever asks wakes the job; this is for what was asked when no job could be woken. */
    private static final Duration LOOKS_AGAIN = Duration.ofMinutes(1);

    /** The law gives another answer on another day: soon after midnight, and again for whoever was too late for that. */
    private static final LocalTime[] AFTER_MIDNIGHT = {
        LocalTime.of(0, 1), LocalTime.of(6, 1), LocalTime.of(12, 1), LocalTime.of(18, 1)
    };

    @Bean
    RecurringTask<Void> workOffRuns(RunWorker worker) {
        return Tasks.recurring(RUNS, Schedules.fixedDelay(LOOKS_AGAIN))
                .execute((task, node) ->
                        worker.workOff(() -> node.getSchedulerState().isShuttingDown()));
    }

    @Bean
    RecurringTask<Void> assessTurningDays(Reassessment reassessment, Clock clock) {
        return Tasks.recurring(TURNING_DAYS, Schedules.daily(clock.getZone(), AFTER_MIDNIGHT))
                .execute((task, node) ->
                        reassessment.assessDue(() -> node.getSchedulerState().isShuttingDown()));
    }

    @Bean
    Waking reassessmentWaking(RunWorker worker, ObjectProvider<SchedulerClient> scheduler, Clock clock) {
        return new Waking(worker, scheduler, clock);
    }

    /** Lets a run begin as soon as it is asked for, and asks for one when the portal starts with other rules. */
    static class Waking {

        private final RunWorker worker;
        private final ObjectProvider<SchedulerClient> scheduler;
        private final Clock clock;

        Waking(RunWorker worker, ObjectProvider<SchedulerClient> scheduler, Clock clock) {
            this.worker = worker;
            this.scheduler = scheduler;
            this.clock = clock;
        }

        @EventListener(ApplicationReadyEvent.class)
        void whenThePortalHasStarted() {
            worker.askIfTheRulesAreOthers();
        }

        @TransactionalEventListener
        void wake(ReassessmentRuns.Asked asked) {
            scheduler.ifAvailable(client -> {
                try {
                    client.reschedule(TaskInstanceId.of(RUNS, RecurringTask.INSTANCE), clock.instant());
                } catch (TaskInstanceException atWork) {
                    // It is working off the runs already, or will look again within a minute.
                }
            });
        }
    }
}
