package no.peil.insight;

import static java.util.stream.Collectors.toMap;

import java.time.Clock;
import java.time.YearMonth;
import java.util.List;
import java.util.stream.Stream;
import no.peil.access.Reach;
import no.peil.access.Role;
import no.peil.access.SignedInUser;
import no.peil.access.UserAccountService;
import no.peil.access.UserAccountService.Colleague;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Counts for the dashboard, from the rows of the work list and by its conditions: a number and the list that it opens
 * cannot differ.
 */
@Service
@PreAuthorize("hasAnyRole('CASE_WORKER', 'TEAM_LEAD', 'LIAISON')")
public class InsightService {

    private static final int MONTHS = 12;

    private final InsightQueries queries;
    private final UserAccountService accounts;
    private final Reach reach;
    private final Clock clock;

    InsightService(InsightQueries queries, UserAccountService accounts, Reach reach, Clock clock) {
        this.queries = queries;
        this.accounts = accounts;
        this.reach = reach;
        this.clock = clock;
    }

    /** The numbers of the user's own municipality; the load per case worker is for who leads them. */
    @PreAuthorize("hasAnyRole('CASE_WORKER', 'TEAM_LEAD')")
    @Transactional(readOnly = true)
    public MunicipalInsight ofOwnMunicipality() {
        var user = SignedInUser.required();
        var municipality = user.municipality().orElseThrow();
        var owners = queries.work(municipality);
        var everybody = owners.stream().filter(WorkOfOwner::isTotal).findFirst().orElseThrow();
        var months = queries.starts(municipality);
        return new MunicipalInsight(
                everybody.registered(),
                owners.stream()
                        .filter(WorkOfOwner::isNobody)
                        .mapToLong(WorkOfOwner::persons)
                        .sum(),
                everybody.work(),
                lastMonths()
                        .map(month -> new MonthOfStarts(month, months.getOrDefault(month, Starts.NONE)))
                        .toList(),
                months.keySet().stream().min(YearMonth::compareTo).orElse(thisMonth()),
                months.values().stream().reduce(Starts.NONE, Starts::plus),
                user.role() == Role.TEAM_LEAD ? loads(owners) : List.of());
    }

    /** The numbers of the country, without those that would tell about a few. */
    @PreAuthorize("hasRole('LIAISON')")
    @Transactional(readOnly = true)
    public NationalInsight ofTheCountry() {
        return reach.ofEverybody("national numbers are of everybody, and none is told that is about a few", () -> {
            var starts = queries.starts(thisMonth().minusMonths(MONTHS - 1L), thisMonth());
            return NationalTables.of(queries.work(), lastMonths().toList(), starts);
        });
    }

    private List<Load> loads(List<WorkOfOwner> owners) {
        var byOwner = owners.stream()
                .filter(owner -> !owner.isTotal() && !owner.isNobody())
                .collect(toMap(WorkOfOwner::owner, owner -> owner));
        var colleagues = accounts.colleagues();
        var names = colleagues.stream().collect(toMap(Colleague::username, Colleague::displayName));
        var usernames = Stream.concat(
                        colleagues.stream().map(Colleague::username),
                        byOwner.keySet().stream().sorted())
                .distinct();
        return Stream.concat(
                        usernames.map(username -> byOwner.getOrDefault(username, WorkOfOwner.nothing(username))),
                        owners.stream().filter(WorkOfOwner::isNobody))
                .map(owner -> owner.load(names))
                .toList();
    }

    private Stream<YearMonth> lastMonths() {
        return Stream.iterate(thisMonth().minusMonths(MONTHS - 1L), month -> month.plusMonths(1))
                .limit(MONTHS);
    }

    private YearMonth thisMonth() {
        return YearMonth.now(clock);
    }
}
