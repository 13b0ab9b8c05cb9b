package no.peil.assess;

import java.io.IOException;
import java.io.InputStream;
import java.util.Locale;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The assessment contract for another system: the same columns, codes and errors as {@code ./peil assess}. */
@RestController
class AssessmentController {

    private final AssessmentService assessments;

    AssessmentController(AssessmentService assessments) {
        this.assessments = assessments;
    }

    /** One case is answered by its answer or by a problem; a list by the answers and the errors that there are. */
    @PostMapping(path = "/api/v1/assessments", consumes = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<?> assess(InputStream body, @RequestParam(defaultValue = "false") boolean explain, Locale locale)
            throws IOException {
        var message = CaseMessage.read(body.readNBytes(CaseMessage.LARGEST + 1));
        var answered = assessments.assess(message, explain, locale);
        boolean isAnswered = !answered.answers().isEmpty() || answered.errors().isEmpty();
        if (message.isList()) {
            return ResponseEntity.status(isAnswered ? HttpStatus.OK : HttpStatus.UNPROCESSABLE_CONTENT)
                    .body(answered);
        }
        return isAnswered
                ? ResponseEntity.ok(answered.answers().getFirst())
                : ResponseEntity.of(problem(answered, locale)).build();
    }

    @ExceptionHandler
    ProblemDetail rejected(RejectedMessage rejected, Locale locale) {
        return rejected.problem(locale);
    }

    private static ProblemDetail problem(AssessmentAnswers answered, Locale locale) {
        var problem = new RejectedMessage(HttpStatus.UNPROCESSABLE_CONTENT, "faulty").problem(locale);
        problem.setProperty("errors", answered.errors());
        return problem;
    }
}
