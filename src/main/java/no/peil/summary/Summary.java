package no.peil.summary;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A summary as it is printed: every word of it in its language.
 *
 * @param issuer whose it is, as the document's properties say it
 * @param runningTitle what stands at the foot of every page, so that loose pages are never mixed up
 * @param lead what it is and what to do when something is wrong
 * @param about who the person is, and who mapped when
 * @param remarks none for the person
 * @param notes what the document does not tell, and why
 */
public record Summary(
        SummaryLanguage language,
        String title,
        String issuer,
        String runningTitle,
        String lead,
        List<Line> about,
        List<Chapter> chapters,
        @Nullable Remarks remarks,
        List<String> notes) {

    /** One fact with its label. */
    public record Line(String label, String value) {}

    /**
     * A section of the record.
     *
     * @param anchor where the bookmark leads
     * @param answer what there is to say when there are no entries: <i>ingen</i>, or that nobody has answered
     */
    public record Chapter(
            String anchor, String heading, @Nullable String answer, List<Entry> entries) {}

    /**
     * One item of a section.
     *
     * @param compared whether an assured value stands beside what was recorded
     * @param provenance who recorded it, and who assured it
     */
    public record Entry(String heading, boolean compared, List<Value> values, List<String> provenance) {}

    /**
     * One field of an item.
     *
     * @param assured what the quality assurance set; the same as recorded when it changed nothing
     */
    public record Value(String label, String recorded, String assured) {

        /** Whether the quality assurance found something else. */
        public boolean differs() {
            return !recorded.equals(assured);
        }
    }

    /** The remarks with their heading. */
    public record Remarks(String anchor, String heading, List<Note> all) {}

    /**
     * One remark.
     *
     * @param about what it is about
     * @param corrects what it corrects; null when nothing
     */
    public record Note(
            String about,
            List<String> paragraphs,
            String author,
            @Nullable String corrects) {}

    /** Says nothing of the person, so that none of it can reach a log by accident. */
    @Override
    public String toString() {
        return "Summary in " + language;
    }
}
