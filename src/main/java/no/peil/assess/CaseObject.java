package no.peil.assess;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * A case in JSON. Its keys are the columns of the contract, its values are texts as they would stand in a file; hours may be
 * a number, and nothing is null, an empty text or no key at all.
 */
final class CaseObject {

    private final JsonNode json;

    CaseObject(JsonNode json) {
        this.json = json;
    }

    /** The id to name the case by, if it has one that is a text. */
    @Nullable
    String id() {
        var id = json.get(InputColumn.CASE_ID.header());
        return id != null && id.isString() ? id.asString() : null;
    }

    /** Reads the case by the same rules as a line of a file. */
    CaseReading read(CaseReader cases) {
        if (!json.isObject()) {
            return new CaseReading.Faulty(List.of(CaseError.of("", "not-an-object")));
        }
        var errors = ofShape();
        var told = new HashSet<String>();
        errors.forEach(error -> told.add(error.column()));
        var reading = cases.read(this::text);
        if (reading instanceof CaseReading.Faulty(var others)) {
            others.stream().filter(error -> !told.contains(error.column())).forEach(errors::add);
        }
        return errors.isEmpty() ? reading : new CaseReading.Faulty(errors);
    }

    private List<CaseError> ofShape() {
        var errors = new ArrayList<CaseError>();
        json.properties().forEach(property -> {
            String key = property.getKey();
            var column = InputColumn.named(key);
            if (column.isEmpty()) {
                if (!CaseHeader.isPassedOver(key)) {
                    errors.add(CaseError.of(key, "unknown-column"));
                }
            } else if (!isCell(column.get(), property.getValue())) {
                errors.add(CaseError.of(key, "not-text"));
            }
        });
        return errors;
    }

    private static boolean isCell(InputColumn column, JsonNode value) {
        return value.isNull() || value.isString() || column == InputColumn.WORK_HOURS && value.isNumber();
    }

    private String text(InputColumn column) {
        var value = json.get(column.header());
        return value == null || !isCell(column, value) || value.isNull() ? "" : value.asString();
    }
}
