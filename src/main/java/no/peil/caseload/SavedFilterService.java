package no.peil.caseload;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import no.peil.access.Role;
import no.peil.access.SignedInUser;
import no.peil.access.UserMemoryService;
import no.peil.common.MunicipalityNumber;
import no.peil.common.Refusal;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The filters that a user has kept (<i>mine filtre</i>): their own, and those that somebody shares with the team of the
 * municipality. IMDi has no team: a liaison has only their own.
 */
@Service
@PreAuthorize("hasAnyRole('CASE_WORKER', 'TEAM_LEAD', 'LIAISON')")
public class SavedFilterService {

    /** A name longer than this fits no list. */
    public static final int LONGEST_NAME = 60;

    private static final String ORDER = "caseload.filters.order";

    private final JdbcClient database;
    private final UserMemoryService memory;

    SavedFilterService(JdbcClient database, UserMemoryService memory) {
        this.database = database;
        this.memory = memory;
    }

    /** One's own and the team's, in the order that the user has given them; new ones come last. */
    @Transactional(readOnly = true)
    public List<SavedFilter> mine() {
        var order =
                memory.recall(ORDER).map(kept -> Arrays.asList(kept.split(","))).orElse(List.of());
        return database
                .sql("""
                        select id, name, owner, query, municipality from caseload_saved_filter
                        where (owner = :me and municipality is null) or municipality = :municipality
                        order by saved_at, id
                        """)
                .param("me", me().getUsername())
                .param("municipality", municipality())
                .query(SavedFilterService::read)
                .stream()
                .sorted(Comparator.comparingInt(
                        filter -> place(order.indexOf(filter.id().toString()))))
                .toList();
    }

    /** The filter with this key, if the user has it. */
    @Transactional(readOnly = true)
    public Optional<SavedFilter> find(SavedFilterId id) {
        return mine().stream().filter(filter -> filter.id().equals(id)).findFirst();
    }

    /**
     * Keeps a filter.
     *
     * @param query coded words only; the database refuses a search and a selection
     * @throws Refusal when the name is missing, too long or in use
     */
    @Transactional
    public SavedFilter save(String name, String query, boolean shared) {
        var checked = checked(name, null, shared);
        return database.sql("""
                        insert into caseload_saved_filter (owner, municipality, name, query)
                        values (?, ?, ?, ?) returning id, name, owner, query, municipality
                        """)
                .param(me().getUsername())
                .param(shared ? municipality() : null)
                .param(checked)
                .param(query)
                .query(SavedFilterService::read)
                .single();
    }

    /**
     * Gives a filter another name, and shares it or keeps it to its maker.
     *
     * @throws Refusal when it is no longer there or is not the user's to change, or the name does not do
     */
    @Transactional
    public void change(SavedFilterId id, String name, boolean shared) {
        var checked = checked(name, id, shared);
        // The team's stays the team's when its lead changes it: another's filter cannot be taken from the others.
        boolean takenFromOthers = !shared
                && find(id).filter(filter -> filter.owner().equals(me().getUsername()))
                        .isEmpty();
        required(
                takenFromOthers
                        ? 0
                        : database.sql("update caseload_saved_filter set name = ?, municipality = ? where id = ?")
                                .param(checked)
                                .param(shared ? municipality() : null)
                                .param(id.value())
                                .update());
    }

    /**
     * Deletes a filter.
     *
     * @throws Refusal when it is no longer there or is not the user's to delete
     */
    @Transactional
    public void delete(SavedFilterId id) {
        required(database.sql("delete from caseload_saved_filter where id = ?")
                .param(id.value())
                .update());
    }

    /** Keeps the order in which this user wants them; it is nobody else's. */
    @Transactional
    public void order(List<SavedFilterId> ids) {
        memory.keep(ORDER, ids.stream().map(SavedFilterId::toString).collect(Collectors.joining(",")));
    }

    private String checked(String name, @Nullable SavedFilterId of, boolean shared) {
        var stripped = name.strip();
        if (stripped.isEmpty()) {
            throw new Refusal("filter.name-missing");
        }
        if (stripped.length() > LONGEST_NAME) {
            throw new Refusal("filter.name-too-long", LONGEST_NAME);
        }
        if (shared && me().municipality().isEmpty()) {
            throw new Refusal("filter.no-team");
        }
        if (mine().stream()
                .anyMatch(other ->
                        other.name().equalsIgnoreCase(stripped) && !other.id().equals(of))) {
            throw new Refusal("filter.name-in-use", stripped);
        }
        return stripped;
    }

    private static void required(int changed) {
        if (changed == 0) {
            throw new Refusal("filter.not-yours");
        }
    }

    private static int place(int index) {
        return index < 0 ? Integer.MAX_VALUE : index;
    }

    private static SignedInUser me() {
        return SignedInUser.required();
    }

    private static @Nullable String municipality() {
        return me().municipality().map(MunicipalityNumber::value).orElse(null);
    }

    private static SavedFilter read(ResultSet row, int number) throws SQLException {
        var owner = row.getString("owner");
        boolean shared = row.getString("municipality") != null;
        return new SavedFilter(
                new SavedFilterId(row.getObject("id", UUID.class)),
                row.getString("name"),
                owner,
                row.getString("query"),
                shared,
                owner.equals(me().getUsername()) || shared && me().role() == Role.TEAM_LEAD);
    }
}
