package no.peil.municipality;

import static org.assertj.core.api.Assertions.assertThat;

import no.peil.common.MunicipalityNumber;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MunicipalityRegisterTest {

    private final MunicipalityRegister register = new MunicipalityRegister();

    @Test
    void thereAre357Municipalities() {
        assertThat(register.all()).hasSize(357);
    }

    @ParameterizedTest
    @CsvSource({"Oslo,0301", "tromsø,5501", "Guovdageaidnu,5612", "Kautokeino,5612", "Herøy (Nordland),1818"})
    void aMunicipalityIsFoundByAnOfficialNameThatOnlyItHas(String name, String number) {
        assertThat(register.named(name)).map(Municipality::number).contains(new MunicipalityNumber(number));
    }

    @Test
    void whichHeroyIsMeantMustBeSaid() {
        assertThat(register.named("Herøy")).isEmpty();
    }

    @Test
    void aNumberOutOfForceIsNotFoundAndShownAsItIs() {
        var former = new MunicipalityNumber("0219");

        assertThat(register.find(former)).isEmpty();
        assertThat(register.nameOf(former)).isEqualTo("0219");
        assertThat(register.countyName("03")).contains("Oslo");
    }
}
