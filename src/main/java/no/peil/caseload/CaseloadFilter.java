package no.peil.caseload;

import org.jspecify.annotations.Nullable;

/**
 * Which persons a list shows. With nothing chosen it is the default list: everyone to whom the law gives something and whose
 * right has not lapsed. A search, the dashboard's programme starts, and a deadline's days look among everyone.
 *
 * @param work one of the named lists, or null
 * @param words what was searched for: a name, a DUF number, a D-number or a national number; empty for no search
 * @param starts programme starts, or null
 * @param deadlines days in which a deadline falls, or null
 * @param details what narrows the list further
 */
public record CaseloadFilter(
        @Nullable WorkFilter work,
        OwnedBy owner,
        String words,
        @Nullable ProgrammeStarts starts,
        @Nullable Deadlines deadlines,
        CaseloadDetails details) {

    /** The default list. */
    public static final CaseloadFilter NONE =
            new CaseloadFilter(null, new OwnedBy.Anyone(), "", null, null, CaseloadDetails.NONE);

    /** The same among another list; null for the default one. */
    public CaseloadFilter with(@Nullable WorkFilter other) {
        return new CaseloadFilter(other, owner, words, starts, deadlines, details);
    }

    /** The same of another owner. */
    public CaseloadFilter with(OwnedBy other) {
        return new CaseloadFilter(work, other, words, starts, deadlines, details);
    }

    /** The same with other words, or none. */
    public CaseloadFilter searching(String other) {
        return new CaseloadFilter(work, owner, other, starts, deadlines, details);
    }

    /** The same with these programme starts; null for whether started or not. */
    public CaseloadFilter with(@Nullable ProgrammeStarts other) {
        return new CaseloadFilter(work, owner, words, other, deadlines, details);
    }

    /** The same with a deadline in these days; null for whenever it falls. */
    public CaseloadFilter with(@Nullable Deadlines other) {
        return new CaseloadFilter(work, owner, words, starts, other, details);
    }

    /** The same narrowed by these details. */
    public CaseloadFilter with(CaseloadDetails other) {
        return new CaseloadFilter(work, owner, words, starts, deadlines, other);
    }

    /** Says nothing of what was searched for, so that it cannot reach a log by accident. */
    @Override
    public String toString() {
        return "CaseloadFilter " + work + " " + owner + (words.isEmpty() ? "" : " searching") + " " + starts + " "
                + deadlines + " " + details;
    }
}
