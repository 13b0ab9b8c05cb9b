package no.peil.eligibility;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import no.peil.audit.AuditService;
import no.peil.audit.AuditedAction;
import no.peil.eligibility.StoredAssessment.Difference;
import no.peil.participant.LegalSituationService;
import no.peil.participant.ParticipantId;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** What the law was said to say of a person before, on which facts, by which rules: kept, and read only. */
@Service
@PreAuthorize("hasAnyRole('CASE_WORKER', 'TEAM_LEAD', 'LIAISON')")
public class StoredAssessmentService {

    private static final JsonMapper JSON = new JsonMapper();
    private static final TypeReference<Map<String, Object>> ANSWER = new TypeReference<>() {};
    private static final TypeReference<Map<String, String>> FACTS = new TypeReference<>() {};

    private final JdbcClient database;
    private final RuleSets ruleSets;
    private final LegalSituationService situations;
    private final ObjectProvider<MappingRegister> mappings;
    private final LawInForce law;
    private final AuditService audit;
    private final Clock clock;

    StoredAssessmentService(
            JdbcClient database,
            RuleSets ruleSets,
            LegalSituationService situations,
            ObjectProvider<MappingRegister> mappings,
            LawInForce law,
            AuditService audit,
            Clock clock) {
        this.database = database;
        this.ruleSets = ruleSets;
        this.situations = situations;
        this.mappings = mappings;
        this.law = law;
        this.audit = audit;
        this.clock = clock;
    }

    /** The stored assessments of a person, the newest first; nothing for a person outside the user's reach. */
    @Transactional(readOnly = true)
    public List<EarlierAssessment> of(ParticipantId person) {
        return database.sql("""
                        select id, on_day, cause, rule_set, answer::text as answer, made_at, made_by from assessment
                        where participant_id = ? order by id desc
                        """)
                .param(person.value())
                .query((row, number) -> line(row))
                .list();
    }

    /** Opens one, with what differs from today; the log tells who read it. */
    @Transactional
    public Optional<StoredAssessment> open(ParticipantId person, AssessmentId id) {
        var found = database.sql("""
                        select id, on_day, cause, rule_set, facts::text as facts, answer::text as answer, trees, made_at, made_by
                        from assessment where participant_id = ? and id = ?
                        """)
                .param(person.value())
                .param(id.value())
                .query((row, number) -> opened(person, row))
                .optional();
        found.ifPresent(read -> audit.record(AuditedAction.ASSESSMENT_READ, person.value()));
        return found;
    }

    private EarlierAssessment line(ResultSet row) throws SQLException {
        var ruleSet = row.getString("rule_set");
        return new EarlierAssessment(
                new AssessmentId(row.getObject("id", UUID.class)),
                row.getObject("on_day", LocalDate.class),
                AssessmentCause.valueOf(row.getString("cause")),
                row.getTimestamp("made_at").toInstant(),
                row.getString("made_by"),
                ruleSet,
                JSON.readValue(row.getString("answer"), ANSWER),
                ruleSets.of(ruleSet).texts());
    }

    private StoredAssessment opened(ParticipantId person, ResultSet row) throws SQLException {
        var line = line(row);
        var facts = JSON.readValue(row.getString("facts"), FACTS);
        return new StoredAssessment(
                line,
                facts,
                ruleSets.of(line.ruleSet()).read(row.getString("trees")),
                differences(person, facts, line.answer()));
    }

    private List<Difference> differences(ParticipantId person, Map<String, String> facts, Map<String, Object> answer) {
        return situations.records(List.of(person)).stream()
                .findFirst()
                .map(record -> AssessedPerson.on(
                        LocalDate.now(clock),
                        record,
                        mappings.stream()
                                .findFirst()
                                .map(register -> register.of(List.of(person)).get(person))
                                .orElse(null),
                        law.now().parameters()))
                .map(today -> {
                    var differences = new ArrayList<Difference>();
                    differences.addAll(differences(true, facts, FactColumn.write(today.facts())));
                    differences.addAll(differences(false, answer, WrittenAnswer.write(today.answer())));
                    return List.copyOf(differences);
                })
                .orElse(List.of());
    }

    private static List<Difference> differences(boolean ofFacts, Map<String, ?> then, Map<String, ?> now) {
        var columns = new LinkedHashSet<String>(then.keySet());
        columns.addAll(now.keySet());
        return columns.stream()
                .filter(column -> !Objects.equals(then.get(column), now.get(column)))
                .map(column -> new Difference(ofFacts, column, then.get(column), now.get(column)))
                .toList();
    }
}
