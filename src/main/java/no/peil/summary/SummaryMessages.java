package no.peil.summary;

import java.util.List;
import no.peil.common.Texts;
import org.jspecify.annotations.Nullable;
import org.thymeleaf.context.ITemplateContext;
import org.thymeleaf.messageresolver.AbstractMessageResolver;

/** Gives the template of a document the portal's own texts. */
final class SummaryMessages extends AbstractMessageResolver {

    @Override
    public String resolveMessage(
            ITemplateContext context, @Nullable Class<?> origin, String key, Object @Nullable [] arguments) {
        return Texts.in(context.getLocale()).of(key, arguments == null ? List.of() : List.of(arguments));
    }

    /** A missing text fails the document, as it fails the tests. */
    @Override
    public String createAbsentMessageRepresentation(
            ITemplateContext context, @Nullable Class<?> origin, String key, Object @Nullable [] arguments) {
        throw new IllegalStateException("no text for " + key);
    }
}
