package no.peil.caseload.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.router.QueryParameters;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import no.peil.caseload.CaseloadDetails;
import no.peil.caseload.CaseloadFilter;
import no.peil.caseload.Chosen;
import no.peil.caseload.Detail;
import no.peil.caseload.OwnedBy;
import no.peil.caseload.Within;
import no.peil.caseload.WorkFilter;
import no.peil.common.Permit;
import no.peil.common.PriorEducation;
import no.peil.participant.ParticipantId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A list's URL says in coded words what the list is, and is read back as it was written. */
class CaseloadAddressTest {

    @ParameterizedTest
    @MethodSource("details")
    void everyFilterComesBackAsItWas(CaseloadDetails details) {
        var state = CaseloadState.DEFAULT.with(CaseloadFilter.NONE
                .with(WorkFilter.MUST_MAP)
                .with(new OwnedBy.Me())
                .with(details));

        var query = CaseloadAddress.write(state).getQueryString();

        assertThat(CaseloadAddress.read(QueryParameters.fromString(query))).isEqualTo(state);
    }

    @Test
    void theWordsAreThoseOfCaseWorkers() {
        var details = CaseloadDetails.NONE
                .with(Detail.PERMIT, Chosen.of(List.of("UTL_28", "UTL_34")))
                .with(Detail.COUNTRY, Chosen.of(List.of("ER")).orMissing())
                .with(Detail.LANGUAGE, Chosen.of(List.of("ti")))
                .with(Detail.BY_AGREEMENT, Chosen.of(List.of("false")))
                .with(Detail.EDUCATION, Chosen.of(List.of("UPPER_SECONDARY_OR_HIGHER")))
                .aged(new Within<>(18, 25, false))
                .settledIn(new Within<>(LocalDate.of(2026, 1, 1), LocalDate.of(2026, 6, 30), true));

        var query = CaseloadAddress.write(CaseloadState.DEFAULT.with(CaseloadFilter.NONE.with(details)));

        assertThat(query.getParameters().entrySet().stream()
                        .map(one -> one.getKey() + "=" + String.join("", one.getValue())))
                .containsExactlyInAnyOrder(
                        "grunnlag=utl-28,utl-34",
                        "land=ER,uten",
                        "tolk=ti",
                        "avtale=nei",
                        "utdanning=videregaende",
                        "alder=18_25",
                        "bosatt=2026-01-01_2026-06-30,uten");
    }

    @Test
    void whatIsNotKnownIsPassedOverAndTold() {
        var told = new ArrayList<String>();

        var state = CaseloadAddress.read(
                QueryParameters.fromString("liste=alt&grunnlag=utl-28,utl-99&alder=gammel,500_,_,18_25_30&land=QQ"
                        + "&tolk=klingonsk&bosatt=i-fjor_&mottak=1&avtale=kanskje,nei&utdanning=phd"),
                (name, word) -> told.add(name + "=" + word));

        assertThat(state.filter())
                .isEqualTo(CaseloadFilter.NONE.with(CaseloadDetails.NONE
                        .with(Detail.PERMIT, Chosen.of(List.of("UTL_28")))
                        .with(Detail.BY_AGREEMENT, Chosen.of(List.of("false")))));
        assertThat(told)
                .containsExactlyInAnyOrder(
                        "liste=alt",
                        "grunnlag=utl-99",
                        "alder=gammel",
                        "alder=500_",
                        "alder=_",
                        "alder=18_25_30",
                        "land=QQ",
                        "tolk=klingonsk",
                        "bosatt=i-fjor_",
                        "mottak=1",
                        "avtale=kanskje",
                        "utdanning=phd");
    }

    @Test
    void whatIsKeptUnderANameHoldsNoSearchAndNobody() {
        var state = CaseloadState.DEFAULT
                .with(CaseloadFilter.NONE.with(new OwnedBy.Nobody()))
                .searching("12345678")
                .selecting(List.of(new ParticipantId(UUID.randomUUID())));

        assertThat(CaseloadAddress.toKeep(state)).isEqualTo("eier=ingen");
    }

    private static Stream<CaseloadDetails> details() {
        var none = CaseloadDetails.NONE;
        var permits = Arrays.stream(Permit.values()).map(Enum::name).toList();
        var educations = Arrays.stream(PriorEducation.values()).map(Enum::name).toList();
        var day = LocalDate.of(2026, 2, 28);
        return Stream.of(
                none,
                none.with(Detail.PERMIT, Chosen.of(permits).orMissing()),
                none.with(Detail.EDUCATION, Chosen.of(educations)),
                none.with(Detail.COUNTRY, Chosen.of(List.of("ER", "XX")).orMissing()),
                none.with(Detail.LANGUAGE, Chosen.of(List.of("ti", "prs"))),
                none.with(
                        Detail.CENTRE,
                        Chosen.of(List.of(UUID.randomUUID().toString())).orMissing()),
                none.with(
                        Detail.BY_AGREEMENT, Chosen.of(List.of("true", "false")).orMissing()),
                none.with(Detail.BY_AGREEMENT, Chosen.ANYTHING.orMissing()),
                none.aged(new Within<>(18, null, false)),
                none.aged(new Within<>(null, 17, true)),
                none.aged(new Within<>(18, 25, false)),
                none.aged(Within.unknown()),
                none.settledIn(new Within<>(day, null, true)),
                none.settledIn(new Within<>(null, day, false)),
                none.settledIn(new Within<>(day, day.plusMonths(1), false)),
                none.settledIn(Within.unknown()));
    }
}
