package no.peil.eligibility.rules;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What to take for true where a fact is not known. */
interface Supposition {

    /** Supposes nothing: what is not known stays unknown. */
    Supposition NONE = new Supposition() {
        @Override
        public <T> @Nullable T of(String question, Set<Column> missing, List<T> possible) {
            return null;
        }

        @Override
        public <T> @Nullable T given(String question, Class<T> type) {
            return null;
        }
    };

    /**
     * An answer to a question that the known facts do not settle; null to leave it open.
     *
     * @param question names it; the same question has the same answer within one world
     * @param missing the empty columns that it turns on
     * @param possible the answers there could be, one for each way in which the law would treat the person
     */
    <T> @Nullable T of(String question, Set<Column> missing, List<T> possible);

    /** The answer that a question already has in this world; null when nobody has asked it. */
    <T> @Nullable T given(String question, Class<T> type);
}
