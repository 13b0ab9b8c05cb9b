package no.peil.caseload;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.text.Collator;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import no.peil.access.SignedInUser;
import no.peil.access.UserAccountService;
import no.peil.access.UserAccountService.Colleague;
import no.peil.audit.AuditService;
import no.peil.audit.AuditedAction;
import no.peil.codes.Language;
import no.peil.codes.Languages;
import no.peil.participant.ParticipantId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The work list (<i>portefølje</i>): of the user's municipality, or of IMDi's reach. Every number equals the list that it
 * opens, because both come from the same condition.
 */
@Service
@PreAuthorize("hasAnyRole('CASE_WORKER', 'TEAM_LEAD', 'LIAISON')")
public class CaseloadService {

    private static final Locale NORWEGIAN = Locale.of("nb");

    private final JdbcClient database;
    private final UserAccountService accounts;
    private final AuditService audit;
    private final Clock clock;

    CaseloadService(JdbcClient database, UserAccountService accounts, AuditService audit, Clock clock) {
        this.database = database;
        this.accounts = accounts;
        this.audit = audit;
        this.clock = clock;
    }

    /** A page of the list. */
    @Transactional(readOnly = true)
    public List<CaseloadRow> findRows(CaseloadFilter filter, CaseloadOrder order, int offset, int limit) {
        var query = query(filter);
        var sql = query.rows(order, ownersByName(order), languagesByName(order), offset, limit);
        return database.sql(sql)
                .params(query.parameters())
                .query(RowReader::read)
                .list();
    }

    /** The lines of these persons, in no order; nothing for those outside the user's reach. */
    @Transactional(readOnly = true)
    public List<CaseloadRow> findRows(Collection<ParticipantId> ids) {
        var query = query(CaseloadFilter.NONE);
        return database.sql(query.rowsOf())
                .params(query.parameters())
                .param("ids", ids.stream().map(ParticipantId::value).toArray(UUID[]::new))
                .query(RowReader::read)
                .list();
    }

    /** How many the list has. */
    @Transactional(readOnly = true)
    public long count(CaseloadFilter filter) {
        var query = query(filter);
        return database.sql(query.count())
                .params(query.parameters())
                .query(Long.class)
                .single();
    }

    /** Every number of the first screen, in one statement. */
    @Transactional(readOnly = true)
    public CaseloadCounts counts(CaseloadFilter filter) {
        var query = query(filter);
        return database.sql(query.counts())
                .params(query.parameters())
                .query(CaseloadService::readCounts)
                .single();
    }

    /**
     * Searches among everyone in the user's reach, and logs that somebody searched and how many were found, never for what.
     *
     * @param typed the beginning of any words of a name, or a whole DUF number, D-number or national number
     */
    @Transactional
    public SearchResult search(String typed) {
        var filter = CaseloadFilter.NONE.searching(typed);
        long hits = typed.isBlank() ? 0 : count(filter);
        audit.record(AuditedAction.SEARCHED, null, Long.toString(hits));
        var only = hits == 1
                ? findRows(filter, CaseloadOrder.DEFAULT, 0, 1).getFirst().id()
                : null;
        return new SearchResult(hits, only);
    }

    private CaseloadQuery query(CaseloadFilter filter) {
        return new CaseloadQuery(filter, SignedInUser.required(), LocalDate.now(clock));
    }

    private List<String> ownersByName(CaseloadOrder order) {
        return order.by() == CaseloadOrder.By.OWNER
                ? accounts.colleagues().stream().map(Colleague::username).toList()
                : List.of();
    }

    private List<String> languagesByName(CaseloadOrder order) {
        return order.by() == CaseloadOrder.By.LANGUAGE
                ? Languages.all().stream()
                        .sorted(Comparator.comparing(Language::norwegian, Collator.getInstance(NORWEGIAN)))
                        .map(Language::code)
                        .toList()
                : List.of();
    }

    private static CaseloadCounts readCounts(ResultSet row, int number) throws SQLException {
        var work = new EnumMap<WorkFilter, Long>(WorkFilter.class);
        for (var filter : WorkFilter.values()) {
            work.put(filter, row.getLong(filter.name()));
        }
        return new CaseloadCounts(
                row.getLong("shown"),
                row.getLong("everybody"),
                row.getLong("mine"),
                row.getLong("registered"),
                work,
                row.getLong("anyone"),
                row.getLong("own"),
                row.getLong("unowned"));
    }

    /**
     * What a search found.
     *
     * @param only the person, when it was just one
     */
    public record SearchResult(long hits, @Nullable ParticipantId only) {}
}
