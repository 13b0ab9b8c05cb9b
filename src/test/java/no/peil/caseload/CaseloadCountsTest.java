package no.peil.caseload;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import no.peil.access.Reach;
import no.peil.testing.DatabaseTest;
import no.peil.testing.SignIn;
import no.peil.testing.TestClock;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** A number on a chip is a promise: the list behind it is exactly that long, for everybody, whatever else is on. */
@DatabaseTest
class CaseloadCountsTest {

    private static final int MORE_THAN_THERE_ARE = 10_000;

    @Autowired
    private CaseloadService caseload;

    @Autowired
    private Reach reach;

    @Autowired
    private TransactionTemplate transaction;

    @Autowired
    private JdbcClient database;

    @Autowired
    private SignIn signIn;

    @Autowired
    private TestClock clock;

    @BeforeEach
    void twoMunicipalities() {
        clock.setTo(LocalDate.of(2026, 11, 21));
        var rows = new GeneratedCaseload(reach, transaction, database);
        rows.make("0301", 1_200);
        rows.make("5501", 300);
    }

    @ParameterizedTest
    @ValueSource(strings = {"saksbehandler-oslo", "leder-oslo", "saksbehandler-tromso", "leder-tromso", "imdi"})
    void everyNumberEqualsItsList(String username) {
        var softly = new SoftAssertions();
        filters().forEach(filter -> {
            var counts = signIn.as(username, () -> caseload.counts(filter));
            softly.assertThat(length(username, filter)).as("%s shown", filter).isEqualTo(counts.shown());
            softly.assertThat(length(username, filter.with(new OwnedBy.Anyone())))
                    .as("%s anyone", filter)
                    .isEqualTo(counts.anyone());
            softly.assertThat(length(username, filter.with(new OwnedBy.Me())))
                    .as("%s mine", filter)
                    .isEqualTo(counts.own());
            softly.assertThat(length(username, filter.with(new OwnedBy.Nobody())))
                    .as("%s unowned", filter)
                    .isEqualTo(counts.unowned());
            for (var list : WorkFilter.values()) {
                softly.assertThat(length(username, filter.with(list)))
                        .as("%s, chip %s", filter, list)
                        .isEqualTo(counts.work().get(list));
            }
        });
        softly.assertAll();
    }

    @ParameterizedTest
    @ValueSource(strings = {"saksbehandler-oslo", "leder-oslo", "imdi"})
    void everybodyStandsInTheDefaultListOrUnderLapsedOrUnderNoRight(String username) {
        var counts = signIn.as(username, () -> caseload.counts(CaseloadFilter.NONE));

        assertThat(counts.all()
                        + counts.work().get(WorkFilter.LAPSED)
                        + counts.work().get(WorkFilter.NOTHING_GIVEN))
                .isEqualTo(counts.registered());
        assertThat(counts.work()).allSatisfy((list, count) -> assertThat(count).isPositive());
    }

    private long length(String username, CaseloadFilter filter) {
        return signIn.as(
                username,
                () -> caseload.findRows(filter, CaseloadOrder.DEFAULT, 0, MORE_THAN_THERE_ARE)
                        .size());
    }

    private static Stream<CaseloadFilter> filters() {
        var started = new ProgrammeStarts(YearMonth.of(2026, 10), YearMonth.of(2026, 11), null);
        var mapped = new ProgrammeStarts(YearMonth.of(2026, 10), YearMonth.of(2026, 11), true);
        var all = new ArrayList<>(List.of(
                CaseloadFilter.NONE,
                CaseloadFilter.NONE.with(new OwnedBy.Me()),
                CaseloadFilter.NONE.with(new OwnedBy.Nobody()),
                CaseloadFilter.NONE.with(new OwnedBy.Colleague("leder-oslo")),
                CaseloadFilter.NONE.searching("familieb"),
                CaseloadFilter.NONE.searching("20 20"),
                CaseloadFilter.NONE.with(
                        new Deadlines(Deadlines.Kind.DECISION, LocalDate.of(2026, 11, 23), LocalDate.of(2026, 11, 29))),
                CaseloadFilter.NONE.with(new Deadlines(
                        Deadlines.Kind.TWO_YEARS, LocalDate.of(2026, 11, 23), LocalDate.of(2026, 11, 29))),
                CaseloadFilter.NONE.with(started),
                CaseloadFilter.NONE.with(mapped)));
        details().map(CaseloadFilter.NONE::with).forEach(all::add);
        details()
                .map(CaseloadFilter.NONE.searching("familieb").with(WorkFilter.MUST_MAP)::with)
                .forEach(all::add);
        for (var list : WorkFilter.values()) {
            all.add(CaseloadFilter.NONE.with(list).with(new OwnedBy.Me()));
        }
        return all.stream();
    }

    private static Stream<CaseloadDetails> details() {
        var none = CaseloadDetails.NONE;
        var since = LocalDate.of(2026, 6, 1);
        return Stream.of(
                none.with(Detail.PERMIT, Chosen.of(List.of("UTL_28", "UTL_34"))),
                none.with(Detail.COUNTRY, Chosen.of(List.of("ER"))),
                none.with(Detail.COUNTRY, Chosen.of(List.of("SY")).orMissing()),
                none.with(Detail.LANGUAGE, Chosen.of(List.of("ti", "ar"))),
                none.with(Detail.CENTRE, Chosen.of(List.of(GeneratedCaseload.CENTRE))),
                none.with(Detail.CENTRE, Chosen.ANYTHING.orMissing()),
                none.with(Detail.BY_AGREEMENT, Chosen.of(List.of("false")).orMissing()),
                none.with(Detail.EDUCATION, Chosen.of(List.of("BELOW_UPPER_SECONDARY"))),
                none.aged(new Within<>(25, 35, false)),
                none.aged(Within.unknown()),
                none.settledIn(new Within<>(since, since.plusMonths(2), false)),
                none.settledIn(new Within<>(since, null, true)),
                none.with(Detail.COUNTRY, Chosen.of(List.of("ER", "SY")))
                        .with(Detail.EDUCATION, Chosen.ANYTHING.orMissing())
                        .aged(new Within<>(null, 40, false)));
    }
}
