package no.peil.insight.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.NativeTable;
import java.time.YearMonth;
import java.util.List;
import java.util.stream.Stream;
import no.peil.caseload.CaseloadFilter;
import no.peil.caseload.CaseloadService;
import no.peil.caseload.OwnedBy;
import no.peil.caseload.ProgrammeStarts;
import no.peil.caseload.WorkFilter;
import no.peil.caseload.ui.CaseloadNavigation;
import no.peil.common.ui.ChartWithTable;
import no.peil.common.ui.EmptyState;
import no.peil.demo.LoadedDemo;
import no.peil.insight.InsightService;
import no.peil.insight.MunicipalInsight;
import no.peil.testing.SignIn;
import no.peil.testing.ViewTest;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.security.test.context.support.WithUserDetails;

@ViewTest
class DashboardViewTest extends SpringBrowserlessTest {

    @Autowired
    private ApplicationContext portal;

    @Autowired
    private InsightService insight;

    @Autowired
    private CaseloadService caseload;

    @Autowired
    private SignIn signIn;

    @Test
    @WithUserDetails("leder-oslo")
    void aMunicipalityWithoutPersonsSaysSo() {
        navigate(DashboardView.class);

        assertThat(find(EmptyState.class).all()).hasSize(1);
        assertThat(find(ChartWithTable.class).all()).isEmpty();
    }

    @Test
    @WithUserDetails("imdi")
    void anEmptyCountryHidesEverything() {
        navigate(DashboardView.class);

        assertThat(find(Tiles.class).single().getElement().getTextRecursively()).contains("færre enn 5");
    }

    @Test
    @WithUserDetails("leder-oslo")
    void everyNumberOfTheTeamLeadOpensAList() {
        try (var demo = LoadedDemo.in(portal)) {
            navigate(DashboardView.class);
            find(ChartWithTable.class).all().forEach(chart -> chart.show(true));

            assertThat(find(Tiles.class).single().getChildren())
                    .hasSize(4)
                    .allSatisfy(tile -> assertThat(tile).isInstanceOf(Anchor.class));
            assertThat(find(NativeTable.class).all()).hasSize(3);
            assertThat(find(Anchor.class).all())
                    .extracting(Anchor::getHref)
                    .contains(CaseloadNavigation.path(CaseloadFilter.NONE.with(WorkFilter.OVERDUE)));
        }
    }

    @Test
    @WithUserDetails("saksbehandler-oslo")
    void aCaseWorkerDoesNotSeeTheLoadOfTheColleagues() {
        try (var demo = LoadedDemo.in(portal)) {
            navigate(DashboardView.class);

            assertThat(find(ChartWithTable.class).all()).hasSize(2);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"leder-oslo", "saksbehandler-oslo", "leder-tromso"})
    void everyNumberEqualsTheListThatItOpens(String username) {
        try (var demo = LoadedDemo.in(portal)) {
            signIn.as(username, () -> {
                var numbers = insight.ofOwnMunicipality();
                listsAreRight(numbers);
                startsAreRight(numbers);
                loadsAreRight(numbers);
            });
        }
    }

    @Test
    @WithUserDetails("revisor")
    void theAuditorHasNoDashboard() {
        assertThatThrownBy(() -> navigate(DashboardView.class)).isInstanceOf(RuntimeException.class);
    }

    private void listsAreRight(MunicipalInsight numbers) {
        for (var list : WorkFilter.values()) {
            assertThat(numbers.count(list)).as(list.name()).isEqualTo(listed(list, new OwnedBy.Anyone()));
        }
        assertThat(numbers.unowned()).isEqualTo(listed(null, new OwnedBy.Nobody()));
    }

    private void startsAreRight(MunicipalInsight numbers) {
        numbers.months().forEach(row -> {
            assertThat(row.starts().all()).isEqualTo(started(row.month(), row.month(), null));
            assertThat(row.starts().mapped()).isEqualTo(started(row.month(), row.month(), true));
            assertThat(row.starts().notMapped()).isEqualTo(started(row.month(), row.month(), false));
        });
        var first = numbers.months().getFirst().month();
        var now = numbers.months().getLast().month();
        assertThat(numbers.lastTwelveMonths().all()).isPositive().isEqualTo(started(first, now, null));
        assertThat(numbers.everStarted().all()).isEqualTo(started(numbers.first(), now, null));
    }

    private void loadsAreRight(MunicipalInsight numbers) {
        numbers.loads().forEach(load -> {
            var username = load.username();
            var owner = username == null ? new OwnedBy.Nobody() : new OwnedBy.Colleague(username);
            assertThat(Stream.of(load.persons(), load.dueSoon(), load.overdue()))
                    .isEqualTo(List.of(
                            listed(null, owner),
                            listed(WorkFilter.DUE_IN_30, owner),
                            listed(WorkFilter.OVERDUE, owner)));
        });
    }

    private long started(YearMonth from, YearMonth to, @Nullable Boolean mapped) {
        return caseload.count(CaseloadFilter.NONE.with(new ProgrammeStarts(from, to, mapped)));
    }

    private long listed(@Nullable WorkFilter list, OwnedBy owner) {
        return caseload.count(CaseloadFilter.NONE.with(list).with(owner));
    }
}
