package no.peil.access;

import jakarta.persistence.EntityManager;
import java.util.UUID;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * Lets a piece of work see beyond the user's own persons, for a stated reason.
 *
 * <p>Within a transaction, the database role is changed for just that piece and changed back; outside one, it counts for
 * the transactions that begin inside. When the work fails, the transaction is never continued under the wider role.
 */
@Component
public class Reach {

    private static final ThreadLocal<@Nullable DatabaseRole> WIDENED = new ThreadLocal<>();

    private static final ThreadLocal<@Nullable UUID> PARTICIPANT = new ThreadLocal<>();

    private final EntityManager entities;
    private final DatabaseSession session;

    Reach(EntityManager entities, DatabaseSession session) {
        this.entities = entities;
        this.session = session;
    }

    /** The role that work on this thread has been widened to, or null. */
    static @Nullable DatabaseRole widened() {
        return WIDENED.get();
    }

    /** The person whose own answers this thread works on, or null. */
    static @Nullable UUID participant() {
        return PARTICIPANT.get();
    }

    /**
     * Does the work for a person who is no user, with that person's own answers in sight and nothing else. It begins the
     * transactions that it needs.
     */
    public <T> T ofParticipant(UUID participant, Supplier<T> work) {
        if (TransactionSynchronizationManager.isActualTransactionActive()) {
            throw new IllegalStateException("a person's own work is a transaction of its own");
        }
        var before = WIDENED.get();
        WIDENED.set(DatabaseRole.PARTICIPANT);
        PARTICIPANT.set(participant);
        try {
            return work.get();
        } finally {
            PARTICIPANT.remove();
            WIDENED.set(before);
        }
    }

    /**
     * Does the work with every person in sight. What it returns must not tell the user anything about a person outside
     * their reach.
     *
     * @param reason why the wider sight is needed, for the reader of the code
     */
    public <T> T ofEverybody(String reason, Supplier<T> work) {
        if (reason.isBlank()) {
            throw new IllegalArgumentException("a wider reach needs a reason");
        }
        var before = WIDENED.get();
        WIDENED.set(DatabaseRole.SYSTEM);
        try {
            return TransactionSynchronizationManager.isActualTransactionActive()
                    ? withinTransaction(before, work)
                    : work.get();
        } finally {
            WIDENED.set(before);
        }
    }

    /** As {@link #ofEverybody(String, Supplier)}, for work without an answer. */
    public void ofEverybody(String reason, Runnable work) {
        ofEverybody(reason, () -> {
            work.run();
            return true;
        });
    }

    private <T> T withinTransaction(@Nullable DatabaseRole before, Supplier<T> work) {
        entities.flush();
        session.enter();
        T answer;
        try {
            answer = work.get();
            entities.flush();
        } catch (RuntimeException | Error failed) {
            WIDENED.set(before);
            session.enterAfter(failed);
            throw failed;
        }
        WIDENED.set(before);
        session.enter();
        return answer;
    }
}
