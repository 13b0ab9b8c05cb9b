package no.peil.shell;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.server.ErrorEvent;
import com.vaadin.flow.server.ErrorHandler;
import java.security.SecureRandom;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import no.peil.common.Refusal;
import no.peil.common.ui.Notices;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Component;

/**
 * What happens to trouble that nobody foresaw: the user reads one sentence with a short id, and the same id stands in the
 * log with where it happened. The messages of exceptions may quote what was typed, so that only the debug log has them.
 */
@Component
class ErrorReporter implements ErrorHandler {

    private static final long serialVersionUID = 1L;
    private static final Logger LOG = LoggerFactory.getLogger(ErrorReporter.class);

    /** No letter or digit that is mistaken for another when read aloud on the telephone. */
    private static final String SIGNS = "ABCDEFGHKLMNPRSTUVWXYZ23456789";

    private static final int LENGTH = 6;
    private static final int FRAMES = 40;
    private static final SecureRandom RANDOM = new SecureRandom();

    @Override
    public void error(ErrorEvent event) {
        var ui = UI.getCurrent();
        switch (rootOfRefusal(event.getThrowable())) {
            case Refusal refusal when ui != null -> Notices.refused(refusal);
            case AccessDeniedException denied when ui != null -> Notices.refused("error.access-denied");
            case Throwable unforeseen -> {
                var id = report(unforeseen);
                if (ui != null) {
                    Notices.failed(id);
                }
            }
        }
    }

    /** Writes the trouble to the log under a new id, and returns the id. */
    String report(Throwable trouble) {
        var id = IntStream.generate(() -> RANDOM.nextInt(SIGNS.length()))
                .limit(LENGTH)
                .mapToObj(SIGNS::substring)
                .map(rest -> rest.substring(0, 1))
                .collect(Collectors.joining());
        LOG.error("Error {}: {}", id, withoutMessages(trouble));
        LOG.debug("Error {} with messages", id, trouble);
        return id;
    }

    /** A refusal may come wrapped, from a listener or a reflective call. */
    private static Throwable rootOfRefusal(Throwable trouble) {
        for (@Nullable Throwable cause = trouble; cause != null; cause = cause.getCause()) {
            if (cause instanceof Refusal || cause instanceof AccessDeniedException) {
                return cause;
            }
        }
        return trouble;
    }

    private static String withoutMessages(Throwable trouble) {
        var text = new StringBuilder();
        for (@Nullable Throwable cause = trouble; cause != null; cause = cause.getCause()) {
            text.append(text.isEmpty() ? "" : "\ncaused by ")
                    .append(cause.getClass().getName());
            var frames = cause.getStackTrace();
            for (int frame = 0; frame < Math.min(frames.length, FRAMES); frame++) {
                text.append("\n\tat ").append(frames[frame]);
            }
        }
        return text.toString();
    }
}
