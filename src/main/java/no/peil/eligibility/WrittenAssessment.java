package no.peil.eligibility;

import static java.util.stream.Collectors.joining;

import java.nio.charset.StandardCharsets;
import java.util.UUID;
import tools.jackson.databind.json.JsonMapper;

/**
 * An assessment as it is stored: facts and answer as JSON, and each tree of conditions on a line of its own, after the key
 * of its rule.
 */
record WrittenAssessment(String facts, String answer, String trees) {

    private static final JsonMapper JSON = new JsonMapper();

    static WrittenAssessment of(AssessedPerson person) {
        return new WrittenAssessment(
                JSON.writeValueAsString(FactColumn.write(person.facts())),
                JSON.writeValueAsString(WrittenAnswer.write(person.answer())),
                person.assessed().explanation().trees().stream()
                        .map(tree -> tree.rule() + "=" + tree.written())
                        .collect(joining("\n")));
    }

    /** The same for the same facts, answer and conditions, on whatever day they are worked out. */
    UUID fingerprint() {
        return UUID.nameUUIDFromBytes((facts + '\n' + answer + '\n' + trees).getBytes(StandardCharsets.UTF_8));
    }

    /** Says nothing of the person, so that none of it can reach a log by accident. */
    @Override
    public String toString() {
        return "WrittenAssessment " + fingerprint();
    }
}
