package no.peil.assess;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import no.peil.assess.AssessmentAnswers.AssessmentError;
import no.peil.eligibility.LawParametersService;
import no.peil.eligibility.rules.AssessedCase;
import no.peil.eligibility.rules.Eligibility;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Asks the law about cases that another system sends, with the parameters that an administrator has set. They are nobody in
 * the register, and nothing of them is kept.
 */
@Service
@PreAuthorize("hasAnyRole('CASE_WORKER', 'TEAM_LEAD', 'LIAISON', 'SYSTEM_ADMIN')")
public class AssessmentService {

    private final LawParametersService parameters;

    AssessmentService(LawParametersService parameters) {
        this.parameters = parameters;
    }

    /** Answers a message; with the conditions behind each answer when that is asked for. */
    @Transactional(readOnly = true)
    public AssessmentAnswers assess(CaseMessage message, boolean explain, Locale locale) {
        var answers = new ArrayList<Map<String, @Nullable Object>>();
        var errors = new ArrayList<AssessmentError>();
        var law = parameters.current();
        var cases = new CaseReader();
        for (int index = 0; index < message.cases().size(); index++) {
            var object = new CaseObject(message.cases().get(index));
            switch (object.read(cases)) {
                case CaseReading.Readable(var id, var facts) ->
                    answers.add(answer(id, Eligibility.assessInFull(facts, law), explain));
                case CaseReading.Faulty(var wrong) -> {
                    for (var error : wrong) {
                        errors.add(new AssessmentError(
                                index,
                                object.id(),
                                error.column().isEmpty() ? null : error.column(),
                                error.message(locale)));
                    }
                }
            }
        }
        return new AssessmentAnswers(List.copyOf(answers), List.copyOf(errors));
    }

    private static Map<String, @Nullable Object> answer(String id, AssessedCase assessed, boolean explain) {
        var answer = new LinkedHashMap<String, @Nullable Object>();
        answer.put(OutputColumn.CASE_ID, id);
        for (var column : OutputColumn.values()) {
            answer.put(column.header(), column.of(assessed.answer()));
        }
        if (explain) {
            answer.put(
                    "explanation",
                    assessed.explanation().trees().stream()
                            .map(ExplainedRule::of)
                            .toList());
        }
        return answer;
    }
}
