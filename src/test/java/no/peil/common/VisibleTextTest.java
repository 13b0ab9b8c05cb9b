package no.peil.common;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class VisibleTextTest {

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "\u00a0", "\u200b", "\u00ad\ufeff", "\u3164", "\u2800", "\u200e \u202e"})
    void nothingCanBeSeen(String text) {
        assertThat(VisibleText.isVisible(text)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"Ali", "علی\u200cرضا", "ኣበበ", "-"})
    void aNameOfAnyScriptIsVisible(String text) {
        assertThat(VisibleText.isVisible(text)).isTrue();
    }

    @Test
    void noBreakSpacesAroundAValueDoNotMatter() {
        assertThat(VisibleText.strip("\u00a0\u202f Anne Marie\t\r\n")).isEqualTo("Anne Marie");
    }
}
