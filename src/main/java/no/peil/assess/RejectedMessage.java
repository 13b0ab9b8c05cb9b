package no.peil.assess;

import java.util.List;
import java.util.Locale;
import no.peil.common.Texts;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;

/** A message that is rejected as a whole. It carries a key, and nothing of what was sent. */
final class RejectedMessage extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final HttpStatus status;
    private final String key;
    private final transient List<Object> arguments;

    RejectedMessage(HttpStatus status, String key, Object... arguments) {
        super(key);
        this.status = status;
        this.key = key;
        this.arguments = List.of(arguments);
    }

    /** Why, as a problem document (RFC 9457). */
    ProblemDetail problem(Locale locale) {
        var texts = Texts.in(locale);
        var problem = ProblemDetail.forStatusAndDetail(status, texts.of("assess.problem." + key, arguments));
        problem.setTitle(texts.of("assess.problem.title", List.of()));
        return problem;
    }
}
