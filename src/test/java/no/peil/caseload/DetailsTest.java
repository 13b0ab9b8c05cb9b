package no.peil.caseload;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import no.peil.access.Reach;
import no.peil.participant.ParticipantId;
import no.peil.participant.ParticipantService;
import no.peil.testing.DatabaseTest;
import no.peil.testing.SignIn;
import no.peil.testing.TestClock;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** A list narrowed by facts of the persons holds those it says, on both sides of every boundary. */
@DatabaseTest
class DetailsTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 21);
    private static final String WORKER = "saksbehandler-oslo";

    @Autowired
    private CaseloadService caseload;

    @Autowired
    private ParticipantService participants;

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

    private Townsfolk oslo;

    @BeforeEach
    void today() {
        clock.setTo(TODAY);
        oslo = Townsfolk.ofOslo(participants, signIn);
    }

    @ParameterizedTest
    @CsvSource({
        "2008-11-21, 2026-11-21, 18",
        "2008-11-22, 2026-11-21, 17",
        "2008-02-29, 2026-02-28, 17",
        "2008-02-29, 2026-03-01, 18",
        "2010-02-28, 2028-02-29, 18",
        "2010-03-01, 2028-02-29, 17",
        "2026-01-01, 2026-11-21, 0",
        "1971-11-21, 2026-11-21, 55",
        "1970-11-22, 2026-11-21, 55",
        "1970-11-21, 2026-11-21, 56",
    })
    void somebodyIsOfTheirAgeAndOfNoOther(LocalDate born, LocalDate today, int age) {
        clock.setTo(today);
        oslo.aRefugee("Hailu", "Selam", today.minusMonths(1)).born(born).register();

        assertThat(names(aged(age, age))).containsExactly("Hailu");
        assertThat(names(aged(age, null))).containsExactly("Hailu");
        assertThat(names(aged(null, age))).containsExactly("Hailu");
        assertThat(names(aged(age + 1, null))).isEmpty();
        assertThat(names(aged(null, age - 1))).isEmpty();
    }

    @Test
    void bothEndsOfASettlementPeriodBelongToIt() {
        oslo.aRefugee("Abebe", "Sara", LocalDate.of(2026, 9, 30)).register();
        oslo.aRefugee("Hailu", "Selam", LocalDate.of(2026, 10, 1)).register();
        oslo.aRefugee("Yusuf", "Omar", LocalDate.of(2026, 10, 31)).register();
        oslo.aRefugee("Zahra", "Amal", LocalDate.of(2026, 11, 1)).register();

        assertThat(names(settled(LocalDate.of(2026, 10, 1), LocalDate.of(2026, 10, 31))))
                .containsExactlyInAnyOrder("Hailu", "Yusuf");
        assertThat(names(settled(LocalDate.of(2026, 10, 31), null))).containsExactlyInAnyOrder("Yusuf", "Zahra");
        assertThat(names(settled(null, LocalDate.of(2026, 9, 30)))).containsExactly("Abebe");
    }

    @Test
    void severalOfOneDetailWidenAndSeveralDetailsNarrow() {
        oslo.aRefugee("Hailu", "Selam", TODAY.minusMonths(1)).register();
        oslo.aResettlementRefugee("Al-Ahmad", TODAY.minusMonths(1)).register();

        var both = CaseloadDetails.NONE.with(Detail.PERMIT, Chosen.of(List.of("UTL_28", "UTL_35_3")));
        assertThat(names(both)).containsExactlyInAnyOrder("Hailu", "Al-Ahmad");
        assertThat(names(both.with(Detail.PERMIT, Chosen.of(List.of("UTL_35_3")))))
                .containsExactly("Al-Ahmad");
        assertThat(names(both.with(Detail.COUNTRY, Chosen.of(List.of("SY"))))).isEmpty();
        assertThat(names(both.with(Detail.COUNTRY, Chosen.of(List.of("ER", "SY")))))
                .hasSize(2);
    }

    @Test
    void whetherASettlementWasAgreedIsYesNoOrNotKnown() {
        oslo.aRefugee("Hailu", "Selam", TODAY.minusMonths(1)).register();
        oslo.aRefugeeSettledWhoKnowsHow("Omar", TODAY.minusMonths(1)).register();

        assertThat(names(agreed(Chosen.of(List.of("true"))))).containsExactly("Hailu");
        assertThat(names(agreed(Chosen.of(List.of("false"))))).isEmpty();
        assertThat(names(agreed(Chosen.ANYTHING.orMissing()))).containsExactly("Omar");
        assertThat(names(agreed(Chosen.of(List.of("true")).orMissing()))).hasSize(2);
    }

    @ParameterizedTest
    @EnumSource(Detail.class)
    void thoseOfWhomADetailIsNotKnownCanBeFound(Detail detail) {
        var hailu = oslo.aRefugee("Hailu", "Selam", TODAY.minusMonths(1)).register();
        oslo.aRefugee("Yusuf", "Omar", TODAY.minusMonths(1)).register();
        set(hailu, detail.column(), "null");
        fillOthers(hailu, detail);

        assertThat(names(CaseloadDetails.NONE.with(detail, Chosen.ANYTHING.orMissing())))
                .containsExactly("Hailu");
    }

    @Test
    void thoseWithoutABirthDateOrADayOfSettlementCanBeFound() {
        var hailu = oslo.aRefugee("Hailu", "Selam", TODAY.minusMonths(1)).register();
        oslo.aRefugee("Yusuf", "Omar", TODAY.minusMonths(1)).register();
        set(hailu, "r.birth_date", "null");
        set(hailu, "r.settled_on", "null");

        assertThat(names(CaseloadDetails.NONE.aged(Within.unknown()))).containsExactly("Hailu");
        assertThat(names(CaseloadDetails.NONE.settledIn(Within.unknown()))).containsExactly("Hailu");
        assertThat(names(CaseloadDetails.NONE.aged(new Within<>(0, 120, true)))).hasSize(2);
        assertThat(names(CaseloadDetails.NONE.aged(new Within<>(0, 120, false))))
                .containsExactly("Yusuf");
    }

    private List<String> names(CaseloadDetails details) {
        var filter = CaseloadFilter.NONE.with(details);
        var rows = signIn.as(WORKER, () -> caseload.findRows(filter, CaseloadOrder.DEFAULT, 0, 100));
        // A child has neither right nor duty, and is as old as they are all the same.
        var children = signIn.as(
                WORKER, () -> caseload.findRows(filter.with(WorkFilter.NOTHING_GIVEN), CaseloadOrder.DEFAULT, 0, 100));
        return Stream.concat(rows.stream(), children.stream())
                .map(CaseloadRow::familyName)
                .toList();
    }

    private static CaseloadDetails aged(@Nullable Integer from, @Nullable Integer to) {
        return CaseloadDetails.NONE.aged(new Within<>(from, to, false));
    }

    private static CaseloadDetails settled(@Nullable LocalDate from, @Nullable LocalDate to) {
        return CaseloadDetails.NONE.settledIn(new Within<>(from, to, false));
    }

    private static CaseloadDetails agreed(Chosen chosen) {
        return CaseloadDetails.NONE.with(Detail.BY_AGREEMENT, chosen);
    }

    private void set(ParticipantId id, String column, String value) {
        reach.ofEverybody(
                "a test takes a fact from the row",
                () -> transaction.executeWithoutResult(
                        status -> database.sql("update caseload_row r set %s = %s where participant_id = ?"
                                        .formatted(column.substring(2), value))
                                .param(id.value())
                                .update()));
    }

    private void fillOthers(ParticipantId but, Detail detail) {
        var filled = switch (detail) {
            case CENTRE -> "gen_random_uuid()";
            case BY_AGREEMENT -> "true";
            case PERMIT, COUNTRY, LANGUAGE, EDUCATION -> "'X'";
        };
        reach.ofEverybody(
                "a test gives the others the fact",
                () -> transaction.executeWithoutResult(status -> database.sql(
                                "update caseload_row r set %s = coalesce(%s, %s) where participant_id <> ?"
                                        .formatted(detail.column().substring(2), detail.column(), filled))
                        .param(but.value())
                        .update()));
    }
}
