package no.peil.assess;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The answers to a message of cases, in the order of the cases.
 *
 * @param answers each by the contract's output columns
 * @param errors of the cases without an answer
 */
public record AssessmentAnswers(List<Map<String, @Nullable Object>> answers, List<AssessmentError> errors) {

    /**
     * Why a case has no answer.
     *
     * @param index of the case in the message, from 0
     * @param caseId null when it has none
     * @param column null when it is no object at all
     */
    public record AssessmentError(
            int index,
            @JsonProperty("case_id") @Nullable String caseId,
            @Nullable String column,
            String message) {}
}
