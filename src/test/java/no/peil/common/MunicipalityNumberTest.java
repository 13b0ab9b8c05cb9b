package no.peil.common;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class MunicipalityNumberTest {

    @Test
    void theFirstTwoDigitsAreTheCountys() {
        assertThat(MunicipalityNumber.parse(" 0301 ").county()).isEqualTo("03");
    }

    @Test
    void aZeroThatTheSpreadsheetAteIsNamed() {
        assertThatThrownBy(() -> MunicipalityNumber.parse("301")).hasMessage("municipality-number.lost-zero");
    }

    @Test
    void fiveDigitsAreNoMunicipality() {
        assertThatThrownBy(() -> MunicipalityNumber.parse("03011")).hasMessage("municipality-number.length");
    }
}
