package no.peil.caseload.ui;

import java.util.Arrays;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.peil.access.UserMemoryService;
import org.springframework.stereotype.Component;

/**
 * What the user searched for of late, under a key that says nothing and that only they can turn back into words: so that
 * back, refresh and another machine find it, and the URL holds no name and no number.
 */
@Component
class SearchMemory {

    private static final String TOPIC = "caseload.search";
    private static final String BETWEEN = "\t";
    private static final int KEPT = 20;
    private static final int LONGEST = 100;
    private static final int KEY_LENGTH = 8;

    private final UserMemoryService memory;

    SearchMemory(UserMemoryService memory) {
        this.memory = memory;
    }

    /** Keeps the words, and gives the key that stands for them in the URL. */
    String keep(String words) {
        var key = UUID.randomUUID().toString().substring(0, KEY_LENGTH);
        var line = key + BETWEEN + shortened(words);
        memory.keep(TOPIC, Stream.concat(Stream.of(line), lines()).limit(KEPT).collect(Collectors.joining("\n")));
        return key;
    }

    /** The words of the key, as long as they are remembered and the key is the user's own. */
    Optional<String> recall(String key) {
        return lines().filter(line -> line.startsWith(key + BETWEEN))
                .map(line -> line.substring(key.length() + BETWEEN.length()))
                .findFirst();
    }

    private Stream<String> lines() {
        return memory.recall(TOPIC).stream().flatMap(kept -> Arrays.stream(kept.split("\n")));
    }

    private static String shortened(String words) {
        var line = words.replaceAll("\\p{Cntrl}+", " ").strip();
        return line.substring(0, Math.min(line.length(), LONGEST));
    }
}
