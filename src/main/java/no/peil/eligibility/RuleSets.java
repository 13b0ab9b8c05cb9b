package no.peil.eligibility;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import no.peil.eligibility.rules.LawParameters;
import no.peil.eligibility.rules.RuleBookEdition;
import no.peil.law.Assessment;
import no.peil.law.RuleOutline;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** Keeps of each version of the rules, once, what it takes to read the assessments that were made by it. */
@Component
class RuleSets {

    private static final JsonMapper JSON = new JsonMapper();
    private static final TypeReference<List<RuleOutline>> OUTLINES = new TypeReference<>() {};
    private static final TypeReference<Map<String, Map<String, String>>> TEXTS = new TypeReference<>() {};

    private final JdbcClient database;
    private final Clock clock;

    /** A version never changes, and there are only as many as there have been changes of the law. */
    private final Map<String, Kept> known = new ConcurrentHashMap<>();

    RuleSets(JdbcClient database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /** What is kept of a version. */
    record Kept(List<RuleOutline> outlines, KeptTexts texts) {

        /** The trees that were written by this version; one that it cannot read is left out. */
        List<Assessment> read(String trees) {
            return trees.lines().flatMap(line -> readTree(line).stream()).toList();
        }

        private Optional<Assessment> readTree(String line) {
            int end = line.indexOf('=');
            var key = line.substring(0, end);
            return outlines.stream()
                    .filter(outline -> outline.key().equals(key))
                    .flatMap(outline -> {
                        try {
                            return Stream.of(outline.read(line.substring(end + 1)));
                        } catch (IllegalArgumentException byAnother) {
                            return Stream.<Assessment>empty();
                        }
                    })
                    .findFirst();
        }
    }

    /** What is kept of a version. */
    Kept of(String version) {
        return known.computeIfAbsent(version, this::load);
    }

    private Kept load(String version) {
        return database.sql("select outlines::text as outlines, texts::text as texts from rule_set where version = ?")
                .param(version)
                .query((row, number) -> kept(row))
                .single();
    }

    private static Kept kept(ResultSet row) throws SQLException {
        return new Kept(
                JSON.readValue(row.getString("outlines"), OUTLINES),
                new KeptTexts(JSON.readValue(row.getString("texts"), TEXTS)));
    }

    /** Keeps the rules of a day, unless they are kept already, and tells their version. Needs the reach of everybody. */
    String keep(LocalDate day, LawParameters parameters) {
        var edition = RuleBookEdition.on(day, parameters);
        boolean kept = database.sql("select exists (select from rule_set where version = ?)")
                .param(edition.version())
                .query(Boolean.class)
                .single();
        if (!kept) {
            database.sql("""
                            insert into rule_set (version, outlines, texts, first_used_at)
                            values (?, ?::jsonb, ?::jsonb, ?) on conflict do nothing
                            """)
                    .param(edition.version())
                    .param(JSON.writeValueAsString(edition.outlines()))
                    .param(JSON.writeValueAsString(KeptTexts.ofToday().byLanguage()))
                    .param(Timestamp.from(clock.instant()))
                    .update();
        }
        return edition.version();
    }
}
