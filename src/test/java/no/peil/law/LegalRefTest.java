package no.peil.law;

import static no.peil.law.Statute.INTEGRATION_ACT;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class LegalRefTest {

    private static final LegalRef LETTER_F =
            INTEGRATION_ACT.section("9").paragraph(1).letter("f");
    private static final LegalRef TWO_YEARS =
            INTEGRATION_ACT.section("8").paragraph(1).sentence(3);
    private static final LegalRef COLLECTIVE = INTEGRATION_ACT.section("37 b").paragraph(2);

    @Test
    void isCitedAsLawyersWriteIt() {
        assertThat(LETTER_F.citedInFull()).isEqualTo("integreringsloven § 9 første ledd bokstav f");
        assertThat(TWO_YEARS.cited()).isEqualTo("§ 8 første ledd tredje punktum");
        assertThat(COLLECTIVE).hasToString("integreringsloven § 37 b andre ledd");
        assertThat(INTEGRATION_ACT.section("52").cited()).isEqualTo("§ 52");
    }

    @Test
    void isCodedAsTheAssessmentContractWritesIt() {
        assertThat(LETTER_F.code()).isEqualTo("9-1-f");
        assertThat(TWO_YEARS.code()).isEqualTo("8-1");
        assertThat(COLLECTIVE.code()).isEqualTo("37b-2");
    }

    @Test
    void leadsToTheSectionOnLovdata() {
        assertThat(COLLECTIVE.url()).isEqualTo("https://lovdata.no/lov/2020-11-06-127/§37b");
    }

    @Test
    void standsInTheOrderOfTheAct() {
        var first = INTEGRATION_ACT.section("9").paragraph(1);
        var inOrder = List.of(
                INTEGRATION_ACT.section("3").paragraph(3),
                first,
                first.letter("a"),
                first.letter("f"),
                INTEGRATION_ACT.section("9").paragraph(3),
                INTEGRATION_ACT.section("10"),
                INTEGRATION_ACT.section("37"),
                INTEGRATION_ACT.section("37 b").paragraph(1),
                INTEGRATION_ACT.section("37 b").paragraph(2),
                INTEGRATION_ACT.section("37 c"));

        assertThat(inOrder.reversed().stream().sorted()).containsExactlyElementsOf(inOrder);
    }
}
