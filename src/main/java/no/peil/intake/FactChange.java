package no.peil.intake;

import java.time.LocalDate;
import no.peil.common.Permit;
import no.peil.common.ReferencePermit;
import no.peil.common.ResidenceKind;
import no.peil.participant.AddressProtection;
import no.peil.participant.LegalFact.PermitHeld;
import org.jspecify.annotations.Nullable;

/**
 * A fact that a line changes, in the words of the list: codes, ISO dates, {@code ja} and {@code nei}.
 *
 * @param from empty when the register did not know it
 */
public record FactChange(String column, String from, String to) {

    static FactChange of(Column column, @Nullable Object from, @Nullable Object to) {
        return new FactChange(column.header(), word(from), word(to));
    }

    private static String word(@Nullable Object value) {
        return switch (value) {
            case null -> "";
            case Boolean answer -> answer ? "ja" : "nei";
            case ResidenceKind place -> word(place);
            case AddressProtection grading -> word(grading);
            case PermitHeld held -> word(held.permit() == null ? held.asWritten() : held.permit());
            case Permit permit -> permit.name();
            case ReferencePermit permit -> permit.name();
            case LocalDate day -> day.toString();
            default -> String.valueOf(value);
        };
    }

    private static String word(ResidenceKind place) {
        return switch (place) {
            case ABROAD -> "utlandet";
            case RECEPTION_CENTRE -> "mottak";
            case MUNICIPALITY -> "kommune";
            case SVALBARD -> "svalbard";
        };
    }

    private static String word(AddressProtection grading) {
        return switch (grading) {
            case NONE -> "";
            case CONFIDENTIAL -> "fortrolig";
            case STRICTLY_CONFIDENTIAL -> "strengt fortrolig";
        };
    }

    /** Says nothing of the person, so that none of it can reach a log by accident. */
    @Override
    public String toString() {
        return "FactChange of " + column;
    }
}
