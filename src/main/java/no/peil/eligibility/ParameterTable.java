package no.peil.eligibility;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import no.peil.access.SignedInUser;
import no.peil.eligibility.ParameterChange.Chapter6AEnd;
import no.peil.eligibility.ParameterChange.UpperAge;
import no.peil.eligibility.rules.LawParameters;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What has been set of the law's parameters: rows that are added to and never changed. */
@Component
class ParameterTable {

    private final JdbcClient database;

    ParameterTable(JdbcClient database) {
        this.database = database;
    }

    /** Everything that was ever set or withdrawn, the first one first. */
    List<ParameterSetting> history() {
        var rows = database.sql("""
                        select id, parameter, from_day, age, ends_on, withdraws, reason, set_by_name, set_at
                        from law_parameter order by id
                        """).query((row, number) -> setting(row)).list();
        return marked(rows);
    }

    /** The parameters after all of this: what the Act says, with each setting that was not withdrawn, in order. */
    static LawParameters inForce(List<ParameterSetting> history) {
        var parameters = LawParameters.STATUTE;
        for (var setting : history) {
            if (setting.counts() && setting.change() != null) {
                parameters = setting.change().appliedTo(parameters);
            }
        }
        return parameters;
    }

    void set(ParameterChange change, String reason, SignedInUser by, Instant at) {
        switch (change) {
            case UpperAge age -> add(change.parameter(), age.from(), age.years(), null, null, reason, by, at);
            case Chapter6AEnd end -> add(change.parameter(), null, null, end.endsOn(), null, reason, by, at);
        }
    }

    void withdraw(ParameterSetting setting, String reason, SignedInUser by, Instant at) {
        add(setting.parameter(), null, null, null, setting.id(), reason, by, at);
    }

    private void add(
            LawParameter parameter,
            @Nullable LocalDate from,
            @Nullable Integer age,
            @Nullable LocalDate endsOn,
            @Nullable Long withdraws,
            String reason,
            SignedInUser by,
            Instant at) {
        database.sql("""
                        insert into law_parameter (parameter, from_day, age, ends_on, withdraws, reason, set_by, set_by_name, set_at)
                        values (?, ?, ?, ?, ?, ?, ?, ?, ?)
                        """)
                .param(parameter.name())
                .param(from)
                .param(age)
                .param(endsOn)
                .param(withdraws)
                .param(reason)
                .param(by.getUsername())
                .param(by.displayName())
                .param(Timestamp.from(at))
                .update();
    }

    private static ParameterSetting setting(ResultSet row) throws SQLException {
        var parameter = LawParameter.valueOf(row.getString("parameter"));
        var withdraws = row.getObject("withdraws", Long.class);
        return new ParameterSetting(
                row.getLong("id"),
                parameter,
                withdraws == null ? change(parameter, row) : null,
                withdraws,
                true,
                row.getString("reason"),
                row.getString("set_by_name"),
                row.getTimestamp("set_at").toInstant());
    }

    static ParameterChange change(LawParameter parameter, ResultSet row) throws SQLException {
        return switch (parameter) {
            case UPPER_AGE ->
                new UpperAge(row.getInt("age"), Objects.requireNonNull(row.getObject("from_day", LocalDate.class)));
            case CHAPTER_6A_END -> new Chapter6AEnd(row.getObject("ends_on", LocalDate.class));
        };
    }

    /** The same, each told whether it counts: not withdrawn, and no later one stands in its place. */
    private static List<ParameterSetting> marked(List<ParameterSetting> rows) {
        var withdrawn = new HashSet<Long>();
        var taken = new HashSet<Object>();
        rows.forEach(row -> Optional.ofNullable(row.withdraws()).ifPresent(withdrawn::add));
        var marked = new ArrayList<ParameterSetting>();
        for (var row : rows.reversed()) {
            boolean counts = row.change() != null && !withdrawn.contains(row.id()) && taken.add(place(row.change()));
            marked.addFirst(new ParameterSetting(
                    row.id(),
                    row.parameter(),
                    row.change(),
                    row.withdraws(),
                    counts,
                    row.reason(),
                    row.byName(),
                    row.at()));
        }
        return List.copyOf(marked);
    }

    /** What a later setting takes the place of: the age from the same day, or the end of the chapter. */
    private static Object place(ParameterChange change) {
        return switch (change) {
            case UpperAge age -> age.from();
            case Chapter6AEnd end -> LawParameter.CHAPTER_6A_END;
        };
    }
}
