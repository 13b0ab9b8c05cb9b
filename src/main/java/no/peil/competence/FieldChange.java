package no.peil.competence;

import org.jspecify.annotations.Nullable;

/**
 * One change in a mapping, as it is told: what somebody typed in one go counts once.
 *
 * @param version which version of the record it was in
 * @param item null when it is about the whole section
 * @param assured whether the item is a value of the quality assurance
 * @param field null unless a field changed
 * @param before what the field held; null for nothing
 * @param after what it held then; null for nothing
 * @param by who, and when they had finished
 */
public record FieldChange(
        int version,
        Section section,
        @Nullable ItemId item,
        boolean assured,
        Kind kind,
        @Nullable ItemField field,
        @Nullable String before,
        @Nullable String after,
        Signature by) {

    private static final long PAUSE_SECONDS = 300;

    /** What happened. */
    public enum Kind {
        ADDED,
        CHANGED,
        REMOVED,
        BROUGHT_BACK,
        /** The section was answered by <i>ingen</i>. */
        NONE,
        /** The <i>ingen</i> was taken back. */
        NOT_NONE
    }

    /** Whether two changes are parts of one: the same hand in the same field, shortly after. */
    boolean isContinuedBy(FieldChange next) {
        return kind == Kind.CHANGED
                && next.kind == Kind.CHANGED
                && field == next.field
                && version == next.version
                && item != null
                && item.equals(next.item)
                && by.by().equals(next.by.by())
                && next.by.at().isBefore(by.at().plusSeconds(PAUSE_SECONDS));
    }

    /** The two as one. */
    FieldChange with(FieldChange next) {
        return new FieldChange(version, section, item, assured, kind, field, before, next.after, next.by);
    }

    /** Says nothing of the person, so that none of it can reach a log by accident. */
    @Override
    public String toString() {
        return "FieldChange " + kind + " in " + section;
    }
}
