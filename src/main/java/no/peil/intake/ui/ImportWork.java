package no.peil.intake.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.function.SerializableConsumer;
import java.util.function.Function;
import no.peil.common.Refusal;
import no.peil.intake.ImportedList;
import no.peil.intake.Progress;
import no.peil.intake.RejectedFile;
import org.springframework.security.concurrent.DelegatingSecurityContextRunnable;

/**
 * Work on a list that may be long: done beside the page, which stays alive and hears how far it has come. It goes on when
 * the page is closed.
 */
class ImportWork {

    /** How many lines go by between two words to the page. */
    private static final int SILENCE = 2_000;

    private final UI page;
    private final Outcome outcome;

    ImportWork(UI page, Outcome outcome) {
        this.page = page;
        this.outcome = outcome;
    }

    /** What the page does with what comes of the work. */
    interface Outcome {

        void progress(Progress.Step step, int lines);

        void done(ImportedList list);

        void rejected(RejectedFile rejected);

        void refused(Refusal refusal);
    }

    /** Begins, as the signed-in user, on a thread of its own. */
    void begin(Function<Progress, ImportedList> work, Runnable afterwards) {
        Thread.ofVirtual().start(new DelegatingSecurityContextRunnable(() -> {
            try {
                var list = work.apply(this::tell);
                show(said -> said.done(list));
            } catch (RejectedFile rejected) {
                show(said -> said.rejected(rejected));
            } catch (Refusal refusal) {
                show(said -> said.refused(refusal));
            } catch (RuntimeException unforeseen) {
                show(said -> {
                    throw unforeseen;
                });
            } finally {
                afterwards.run();
            }
        }));
    }

    private void tell(Progress.Step step, int lines) {
        if (lines % SILENCE == 0) {
            show(said -> said.progress(step, lines));
        }
    }

    private void show(SerializableConsumer<Outcome> what) {
        if (page.isAttached()) {
            page.access(() -> what.accept(outcome));
        }
    }
}
