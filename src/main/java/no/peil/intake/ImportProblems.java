package no.peil.intake;

import java.util.List;
import java.util.Locale;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.multipart.MaxUploadSizeExceededException;

/** Says in one sentence why a file was rejected, as a problem document (RFC 9457). */
@RestControllerAdvice
@Order(Ordered.HIGHEST_PRECEDENCE)
class ImportProblems {

    @ExceptionHandler
    ProblemDetail rejected(RejectedFile rejected, Locale locale) {
        return problem(rejected.key(), rejected.arguments(), locale);
    }

    /** The container stops reading before the portal has seen how large the file is. */
    @ExceptionHandler
    ProblemDetail tooLarge(MaxUploadSizeExceededException tooLarge, Locale locale) {
        return rejected(new RejectedFile("too-large"), locale);
    }

    private static ProblemDetail problem(String key, List<Object> arguments, Locale locale) {
        var sentences = new Sentences(locale);
        var problem = ProblemDetail.forStatusAndDetail(HttpStatus.UNPROCESSABLE_CONTENT, sentences.of(key, arguments));
        problem.setTitle(sentences.of("intake.rejected.title", List.of()));
        return problem;
    }
}
