package no.peil.assess;

import java.util.List;
import org.springframework.http.HttpStatus;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * A message of cases in JSON: one object or a list of them.
 *
 * @param isList whether the answer is one for many
 */
record CaseMessage(List<JsonNode> cases, boolean isList) {

    /** Some 7,000 completely filled cases; whoever has more asks in parts, or with {@code ./peil assess}. */
    static final int LARGEST = 5 * 1024 * 1024;

    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .build();

    /** Reads a message, or rejects it as a whole. */
    static CaseMessage read(byte[] body) {
        if (body.length > LARGEST) {
            throw new RejectedMessage(HttpStatus.CONTENT_TOO_LARGE, "too-large", LARGEST / 1024 / 1024);
        }
        var json = tree(body);
        if (json.isArray()) {
            return new CaseMessage(json.valueStream().toList(), true);
        }
        if (json.isObject()) {
            return new CaseMessage(List.of(json), false);
        }
        throw new RejectedMessage(HttpStatus.BAD_REQUEST, "no-cases");
    }

    private static JsonNode tree(byte[] body) {
        try {
            return JSON.readTree(body);
        } catch (JacksonException malformed) {
            var place = malformed.getLocation();
            throw new RejectedMessage(
                    HttpStatus.BAD_REQUEST,
                    "malformed",
                    place == null ? 1 : place.getLineNr(),
                    place == null ? 1 : place.getColumnNr());
        }
    }
}
