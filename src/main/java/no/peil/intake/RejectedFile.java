package no.peil.intake;

import java.io.Serializable;
import java.util.List;

/** The whole file is rejected, with one sentence, before anything is stored. */
public final class RejectedFile extends RuntimeException {

    private static final long serialVersionUID = 1;

    private final Serializable[] arguments;

    RejectedFile(String reason, Serializable... arguments) {
        super(reason);
        this.arguments = arguments.clone();
    }

    /** Where the sentence stands among the texts. */
    public String key() {
        return "intake.rejected." + getMessage();
    }

    /** What the sentence names. */
    public List<Object> arguments() {
        return List.of((Object[]) arguments);
    }
}
