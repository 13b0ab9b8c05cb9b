package no.peil.competence;

import java.util.Map;
import java.util.Optional;
import no.peil.competence.rules.Assistance;
import no.peil.competence.rules.ConversationFacts;
import no.peil.competence.rules.InterpreterLevel;
import org.jspecify.annotations.Nullable;

/**
 * What is known of a person's languages when a conversation is written into the log.
 *
 * @param interpreterLanguage ISO 639, as registered with the person; null when unknown
 * @param speaks by language, whether the mapping says that the person understands and speaks it at B1 at least; a language
 *     of which it does not say is not there
 */
public record ConversationBasis(@Nullable String interpreterLanguage, Map<String, Boolean> speaks) {

    private static final String NORWEGIAN = "no";

    public ConversationBasis {
        speaks = Map.copyOf(speaks);
    }

    /** The facts of a conversation, as tolkeloven asks for them. */
    public ConversationFacts facts(ConversationDetails details) {
        var common = details.assistance() == Assistance.COMMON_LANGUAGE ? details.language() : NORWEGIAN;
        return new ConversationFacts(
                details.heldOn(),
                interpreterLanguage,
                common,
                speaks.get(common),
                details.assistance(),
                level(details),
                details.ground());
    }

    private static @Nullable InterpreterLevel level(ConversationDetails details) {
        return switch (details.assistance()) {
            case INTERPRETER -> details.level();
            case COMMON_LANGUAGE -> null;
            case OTHER_ADULT, CHILD -> InterpreterLevel.NOT_QUALIFIED;
        };
    }

    /** Read out of a mapping: the assured value counts before the one that was recorded. */
    static ConversationBasis of(@Nullable String interpreterLanguage, CompetenceRecord record) {
        var speaks = new java.util.HashMap<String, Boolean>();
        for (var item : record.items()) {
            if (item.section() == Section.LANGUAGES && !record.assuredValues().containsKey(item.id())) {
                item.value(ItemField.LANGUAGE)
                        .ifPresent(language ->
                                speaksIt(item).ifPresent(well -> speaks.merge(language, well, (a, b) -> a && b)));
            }
        }
        return new ConversationBasis(interpreterLanguage, speaks);
    }

    private static Optional<Boolean> speaksIt(CompetenceItem item) {
        if (item.isYes(ItemField.MOTHER_TONGUE)) {
            return Optional.of(true);
        }
        var understands = item.value(ItemField.LISTENING).map(CefrLevel::valueOf);
        var speaks = item.value(ItemField.SPEAKING).map(CefrLevel::valueOf);
        return understands.flatMap(one -> speaks.map(other -> isEnough(one) && isEnough(other)));
    }

    private static boolean isEnough(CefrLevel level) {
        return level.compareTo(CefrLevel.B1) >= 0;
    }

    @Override
    public String toString() {
        return "ConversationBasis";
    }
}
