package no.peil.competence.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.UIDetachedException;
import com.vaadin.flow.function.SerializableConsumer;
import com.vaadin.flow.shared.Registration;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executor;
import no.peil.competence.CompetenceEvent;
import no.peil.participant.ParticipantId;
import org.jspecify.annotations.Nullable;
import org.springframework.transaction.event.TransactionalEventListener;

/**
 * Which windows have whose record open, so that two who work on one person see each other's changes. It reaches the windows
 * of this server; those of another learn by the refusal of their next save.
 */
@org.springframework.stereotype.Component
class OpenRecords {

    private final Map<ParticipantId, Set<Window>> windows = new ConcurrentHashMap<>();

    /** Tells the window of every change to the person's record that is made in another window, until closed. */
    private Registration open(ParticipantId person, UI ui, SerializableConsumer<CompetenceEvent> told) {
        var window = new Window(ui, told);
        windows.computeIfAbsent(person, nobody -> ConcurrentHashMap.newKeySet()).add(window);
        return () -> windows.computeIfPresent(person, (id, open) -> {
            open.remove(window);
            return open.isEmpty() ? null : open;
        });
    }

    /** The same for as long as the part of the page is shown. */
    void whileShown(Component part, ParticipantId person, SerializableConsumer<CompetenceEvent> told) {
        part.addAttachListener(attached -> {
            var open = open(person, attached.getUI(), told);
            part.addDetachListener(detached -> {
                detached.unregisterListener();
                open.remove();
            });
        });
    }

    /** Each window is told on a thread of its own, which has neither the user nor the transaction of the one that saved. */
    @TransactionalEventListener
    void tell(CompetenceEvent event) {
        @Nullable UI origin = UI.getCurrent();
        Executor threads = Thread::startVirtualThread;
        windows.getOrDefault(event.participant(), Set.of()).stream()
                .filter(window -> window.ui() != origin)
                .forEach(window -> threads.execute(() -> window.tell(event)));
    }

    private record Window(UI ui, SerializableConsumer<CompetenceEvent> told) {
        void tell(CompetenceEvent event) {
            try {
                ui.access(() -> told.accept(event));
            } catch (UIDetachedException closedMeanwhile) {
                // Nobody is left to tell.
            }
        }
    }
}
