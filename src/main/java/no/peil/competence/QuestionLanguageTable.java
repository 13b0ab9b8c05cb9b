package no.peil.competence;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Comparator;
import java.util.List;
import no.peil.access.DemoUsers;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The states of the translations. */
@Component
class QuestionLanguageTable {

    private final JdbcClient database;
    private final boolean demo;

    QuestionLanguageTable(JdbcClient database, ObjectProvider<DemoUsers> demo) {
        this.database = database;
        this.demo = demo.getIfAvailable() != null;
    }

    List<QuestionLanguage> all() {
        return database
                .sql("select language, state, changed_at, changed_by, changed_by_name from question_language")
                .query((row, number) -> new QuestionLanguage(
                        ParticipantLanguage.withCode(row.getString("language")).orElseThrow(),
                        row.getString("state").equals("APPROVED"),
                        row.getTimestamp("changed_at") == null ? null : signature(row)))
                .list()
                .stream()
                .sorted(Comparator.comparing(QuestionLanguage::language))
                .toList();
    }

    /** In the demo, where nobody's rights hang on a word, drafts too. */
    List<QuestionLanguage> offered() {
        return all().stream().filter(language -> demo || language.approved()).toList();
    }

    private static Signature signature(ResultSet row) throws SQLException {
        return new Signature(
                row.getTimestamp("changed_at").toInstant(),
                row.getString("changed_by"),
                row.getString("changed_by_name"));
    }
}
