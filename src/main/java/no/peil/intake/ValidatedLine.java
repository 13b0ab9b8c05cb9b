package no.peil.intake;

import java.util.List;
import java.util.Optional;
import no.peil.common.DufNumber;
import no.peil.common.NationalId;
import org.jspecify.annotations.Nullable;

/**
 * A line by itself: what it says, and what is wrong with it, before anybody has looked whom it is about.
 *
 * @param duf the number, also of a line with errors: two lines for one person are both wrong
 * @param person empty when the line has an error
 */
record ValidatedLine(
        int row,
        List<String> cells,
        @Nullable DufNumber duf,
        @Nullable NationalId nationalId,
        Optional<PersonLine> person,
        List<Message> messages) {

    @Override
    public String toString() {
        return "ValidatedLine " + row;
    }
}
