package no.peil.database;

import org.jspecify.annotations.Nullable;

/** The portal will not start; the message is the sentence for whoever runs it, and says what to do. */
public class StartRefused extends RuntimeException {

    StartRefused(String sentence) {
        this(sentence, null);
    }

    public StartRefused(String sentence, @Nullable Throwable cause) {
        super(sentence, cause);
    }
}
