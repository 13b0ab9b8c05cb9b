package no.peil.caseload;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import no.peil.common.Refusal;
import no.peil.testing.DatabaseTest;
import no.peil.testing.SignIn;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;

/** Filters are kept under a name: one's own are one's own, and the team's are the team's. */
@DatabaseTest
class SavedFilterServiceTest {

    private static final String WORKER = "saksbehandler-oslo";
    private static final String LEAD = "leder-oslo";
    private static final String ELSEWHERE = "leder-tromso";
    private static final String IMDI = "imdi";

    @Autowired
    private SavedFilterService saved;

    @Autowired
    private SignIn signIn;

    @Test
    void nobodyElseSeesWhatIsOnesOwn() {
        save(WORKER, "Tigrinja", false);

        assertThat(names(WORKER)).containsExactly("Tigrinja");
        for (var other : List.of(LEAD, ELSEWHERE, IMDI)) {
            assertThat(names(other)).as(other).isEmpty();
        }
    }

    @Test
    void theTeamSeesWhatIsSharedAndNoOtherMunicipalityDoes() {
        save(WORKER, "Tigrinja", true);

        assertThat(names(LEAD)).containsExactly("Tigrinja");
        assertThat(names(ELSEWHERE)).isEmpty();
        assertThat(names("saksbehandler-tromso")).isEmpty();
        assertThat(names(IMDI)).isEmpty();
    }

    @Test
    void theTeamLeadChangesWhatIsSharedAndCannotTakeItFromTheTeam() {
        var filter = save(WORKER, "Tigrinja", true);

        signIn.as(LEAD, () -> saved.change(filter.id(), "Tolk i tigrinja", true));

        assertThat(names(WORKER)).containsExactly("Tolk i tigrinja");
        assertRefused("filter.not-yours", () -> signIn.as(LEAD, () -> saved.change(filter.id(), "Mitt", false)));
        signIn.as(LEAD, () -> saved.delete(filter.id()));
        assertThat(names(WORKER)).isEmpty();
    }

    @Test
    void aColleagueWhoDoesNotLeadUsesWhatIsSharedAndCannotChangeIt() {
        var filter = save(LEAD, "Frister", true);

        assertThat(signIn.as(WORKER, () -> saved.find(filter.id()))
                        .orElseThrow()
                        .changeable())
                .isFalse();
        assertRefused("filter.not-yours", () -> signIn.as(WORKER, () -> saved.change(filter.id(), "Mitt", true)));
        assertRefused("filter.not-yours", () -> signIn.as(WORKER, () -> saved.delete(filter.id())));
        assertRefused("filter.not-yours", () -> signIn.as(ELSEWHERE, () -> saved.delete(filter.id())));
        assertThat(names(LEAD)).containsExactly("Frister");
    }

    @Test
    void aLiaisonKeepsFiltersAndSharesNone() {
        save(IMDI, "Syria", false);

        assertThat(names(IMDI)).containsExactly("Syria");
        assertRefused("filter.no-team", () -> save(IMDI, "Delt", true));
    }

    @Test
    void everybodyHasTheirOwnOrder() {
        var first = save(WORKER, "A", true);
        var second = save(WORKER, "B", true);

        signIn.as(WORKER, () -> saved.order(List.of(second.id(), first.id())));
        save(WORKER, "C", false);

        assertThat(names(WORKER)).containsExactly("B", "A", "C");
        assertThat(names(LEAD)).containsExactly("A", "B");
    }

    @Test
    void aNameIsNeededAndStandsForOneFilter() {
        save(WORKER, "Tigrinja", false);

        assertRefused("filter.name-in-use", () -> save(WORKER, " tigrinja ", false));
        assertRefused("filter.name-missing", () -> save(WORKER, "  ", false));
        assertRefused("filter.name-too-long", () -> save(WORKER, "a".repeat(61), false));
    }

    @Test
    void theDatabaseItselfRefusesASearchAndASelection() {
        for (var query : List.of("sok=1234", "liste=ny&sok=1234", "valgt=1", "tolk=ti&valgt=1")) {
            assertThatThrownBy(() -> signIn.as(WORKER, () -> saved.save("Med søk", query, true)))
                    .as(query)
                    .isInstanceOf(DataAccessException.class);
        }
        assertThat(names(WORKER)).isEmpty();
    }

    private SavedFilter save(String username, String name, boolean shared) {
        return signIn.as(username, () -> saved.save(name, "tolk=ti", shared));
    }

    private List<String> names(String username) {
        return signIn.as(
                username, () -> saved.mine().stream().map(SavedFilter::name).toList());
    }

    private static void assertRefused(String key, Runnable deed) {
        assertThatThrownBy(deed::run)
                .isInstanceOfSatisfying(
                        Refusal.class, refused -> assertThat(refused.key()).isEqualTo(key));
    }
}
