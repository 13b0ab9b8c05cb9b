package no.peil.codes;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/** Finds the one thing that a name belongs to; a name that two things share finds none. */
public final class NameIndex<T> {

    private final Map<String, T> byName = new HashMap<>();

    public NameIndex(Collection<T> things, Function<T, Collection<String>> names) {
        Set<String> shared = new HashSet<>();
        for (T thing : things) {
            for (String name : names.apply(thing)) {
                T other = byName.putIfAbsent(CodeList.folded(name), thing);
                if (other != null && !other.equals(thing)) {
                    shared.add(CodeList.folded(name));
                }
            }
        }
        byName.keySet().removeAll(shared);
    }

    /** The one thing of that name, without regard to case and outer blanks. */
    public Optional<T> find(String name) {
        return Optional.ofNullable(byName.get(CodeList.folded(name)));
    }
}
