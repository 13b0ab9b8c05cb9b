package no.peil.database;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.SpringBootExceptionReporter;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;

/** Says why the portal will not start in one sentence, where Boot would print a page about its beans. */
@Order(Ordered.HIGHEST_PRECEDENCE)
class StartRefusedReporter implements SpringBootExceptionReporter {

    private static final Logger log = LoggerFactory.getLogger(StartRefusedReporter.class);

    @Override
    public boolean reportException(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof StartRefused refused) {
                log.error(refused.getMessage());
                return true;
            }
        }
        return false;
    }
}
