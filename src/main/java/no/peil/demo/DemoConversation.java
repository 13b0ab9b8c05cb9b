package no.peil.demo;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * How a mapping of the demo was spoken: most of them through a qualified interpreter, some otherwise and with the reason.
 *
 * @param level the interpreter's category in the register; null when there was none
 * @param ground on which the law lets one deviate; null when none was needed
 * @param reason why it was done otherwise; null when it was not
 */
record DemoConversation(
        String assistance,
        String language,
        @Nullable String variant,
        @Nullable String level,
        String mode,
        @Nullable String ground,
        @Nullable String reason) {

    private static final List<String> MODES = List.of("IN_PERSON", "IN_PERSON", "VIDEO", "VIDEO", "TELEPHONE");
    private static final List<String> LEVELS = List.of("A", "B", "B", "C", "C", "D", "D", "E", "E");

    /** How somebody with this interpreter language was mapped; empty when nobody wrote it into the log. */
    static Optional<DemoConversation> any(Dice dice, @Nullable String language) {
        if (language == null || !dice.chance(80)) {
            return Optional.empty();
        }
        var mode = dice.one(MODES);
        int kind = dice.between(1, 100);
        if (kind <= 80) {
            return Optional.of(new DemoConversation(
                    "INTERPRETER", language, variant(language), dice.one(LEVELS), mode, null, null));
        }
        if (kind <= 89) {
            return Optional.of(new DemoConversation(
                    "INTERPRETER",
                    language,
                    variant(language),
                    "NOT_QUALIFIED",
                    mode,
                    "CANNOT_WAIT",
                    "Ingen i registeret var ledig før fristen for vedtaket"));
        }
        if (kind <= 94) {
            return Optional.of(new DemoConversation(
                    "COMMON_LANGUAGE",
                    language.equals("en") ? "no" : "en",
                    null,
                    null,
                    mode,
                    null,
                    "Vi snakker engelsk sammen, og deltakeren sa fra når noe var uklart"));
        }
        if (kind <= 98) {
            return Optional.of(new DemoConversation(
                    "OTHER_ADULT",
                    language,
                    null,
                    null,
                    "IN_PERSON",
                    "CANNOT_WAIT",
                    "Tolken møtte ikke. Svarene blir gått gjennom på nytt med tolk."));
        }
        return Optional.of(new DemoConversation(
                "CHILD",
                language,
                null,
                null,
                "IN_PERSON",
                "CHILD_CONSIDERED",
                "Bare for å avtale ny time, ikke om innholdet i kartleggingen"));
    }

    private static @Nullable String variant(String language) {
        return switch (language) {
            case "ar" -> "levantinsk";
            case "ku", "ckb" -> "sorani";
            case "fa" -> "dari";
            default -> null;
        };
    }
}
