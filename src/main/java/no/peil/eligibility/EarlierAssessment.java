package no.peil.eligibility;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A stored assessment, as a line in the list of a person's.
 *
 * @param day the day on which the law was asked
 * @param by the username of whoever's change led to it; null when a day had passed or the rules had changed
 * @param ruleSet the version of the rules
 * @param answer by the columns of the assessment contract; numbers, texts and lists of texts
 * @param texts the words that belong to it
 */
public record EarlierAssessment(
        AssessmentId id,
        LocalDate day,
        AssessmentCause cause,
        Instant at,
        @Nullable String by,
        String ruleSet,
        Map<String, Object> answer,
        KeptTexts texts) {

    /** What was said in a column of the answer; empty when the Act gave nothing. */
    public String said(String column) {
        return answer.getOrDefault(column, "").toString();
    }

    /** Says nothing of the person, so that none of it can reach a log by accident. */
    @Override
    public String toString() {
        return "EarlierAssessment " + id;
    }
}
