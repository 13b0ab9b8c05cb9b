package no.peil.summary;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PrintableLettersTest {

    private final PrintableLetters letters = new PrintableLetters("[…]");

    @ParameterizedTest
    @ValueSource(strings = {"Åse Øygård", "Kéren", "Şêrîn Çîçek", "Оксана Шевченко", "Ґанна Їжак", "Đorđe", "Áŋŋel"})
    void namesInLettersThatTheFontHasAreSet(String name) {
        assertThat(letters.of(name)).isEqualTo(name);
        assertThat(letters.haveLeftOut()).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"سلام", "سلام عليكم", "ሰላም ሃይሉ", "שלום", "😀", "漢字"})
    void aRunOfOtherLettersIsLeftOutOpenlyAndOnce(String name) {
        assertThat(letters.of("A " + name + " B")).isEqualTo("A […] B");
        assertThat(letters.haveLeftOut()).isTrue();
    }

    @Test
    void marksThatNobodySeesAreGoneWithoutAWord() {
        assertThat(letters.of("a\u200Fb\u0000c\u202E")).isEqualTo("abc");
        assertThat(letters.haveLeftOut()).isFalse();
    }

    @Test
    void linesStayLines() {
        assertThat(letters.of("en\nto")).isEqualTo("en\nto");
    }
}
