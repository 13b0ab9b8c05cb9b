package no.peil.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import no.peil.common.InvalidValue;
import no.peil.common.Permit;
import no.peil.common.ReferencePermit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class PermitWordsTest {

    @ParameterizedTest
    @EnumSource(Permit.class)
    void everyCodeIsRead(Permit permit) {
        assertThat(PermitWords.read(permit.name().toLowerCase()).permit()).isEqualTo(permit);
    }

    @ParameterizedTest
    @CsvSource({
        "§ 28, UTL_28",
        "§28, UTL_28",
        "Utlendingsloven § 28, UTL_28",
        "utlendingsloven §\u00a028 første ledd, UTL_28",
        "§ 35 tredje ledd, UTL_35_3",
        "§35 TREDJE LEDD, UTL_35_3",
        "§ 38 femte ledd a, UTL_38_5_A",
        "§ 38 femte ledd bokstav b, UTL_38_5_B",
        "§ 38 femte ledd c, UTL_38_5_C",
        "§ 34, UTL_34",
        "kapittel 6, UTL_CH6_FAMILY",
        "kap. 6, UTL_CH6_FAMILY",
        "Kap 6, UTL_CH6_FAMILY",
        "utlendingsloven kapittel 6, UTL_CH6_FAMILY",
        "§ 53 første ledd a, UTL_53_1_A",
        "§ 53 første ledd b, UTL_53_1_B",
        "§ 53 første ledd bokstav b, UTL_53_1_B",
        "§ 53 fyrste ledd bokstav b, UTL_53_1_B",
        "§ 53 andre ledd, UTL_53_2",
        "§ 53 tredje ledd, UTL_53_3",
        "§ 23, UTL_23",
        "§ 25, UTL_25"
    })
    void theLawsOwnWordsAreRead(String words, Permit permit) {
        assertThat(PermitWords.read(words).permit()).isEqualTo(permit);
    }

    @ParameterizedTest
    @ValueSource(strings = {"§ 38 første ledd", "§38 1. ledd", "utlendingsloven § 38 første ledd"})
    void whetherSection38RestsOnProtectionIsNotSaidByItsFirstParagraphAlone(String words) {
        var ground = PermitWords.read(words);

        assertThat(ground.permit()).isNull();
        assertThat(ground.written()).isEqualTo(words);
    }

    @ParameterizedTest
    @CsvSource({
        "§ 35, intake.permit-35",
        "§ 35 første ledd, intake.permit-35",
        "§ 38, intake.permit-38",
        "§ 38 femte ledd, intake.permit-38",
        "§ 53, intake.permit-53",
        "§ 53 første ledd, intake.permit-53",
        "§ 53 fjerde ledd, intake.permit",
        "§ 60, intake.permit",
        "kapittel 4, intake.permit",
        "28, intake.permit",
        "asyl, intake.permit",
        "UTL_99, intake.permit"
    })
    void wordsThatNameNoPermitAreErrors(String words, String key) {
        assertThatThrownBy(() -> PermitWords.read(words))
                .isInstanceOf(InvalidValue.class)
                .hasMessage(key);
    }

    @Test
    void aReferencePersonMayBeACitizen() {
        assertThat(PermitWords.readReference("norwegian_citizen")).isEqualTo(ReferencePermit.NORWEGIAN_CITIZEN);
        assertThat(PermitWords.readReference("§ 28")).isEqualTo(ReferencePermit.UTL_28);
    }
}
