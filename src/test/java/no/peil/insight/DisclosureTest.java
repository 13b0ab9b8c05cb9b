package no.peil.insight;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;

class DisclosureTest {

    @Test
    void fiveMayBeShownAndFourMayNot() {
        assertThat(Disclosure.of(Map.of("Oslo", List.of(5L, 5L), "Bodø", List.of(9L, 7L)))
                        .hidden())
                .isEmpty();
        assertThat(Disclosure.of(Map.of("Oslo", List.of(5L, 4L), "Bodø", List.of(9L, 7L)))
                        .shows("Oslo"))
                .isFalse();
    }

    @Test
    void aSecondRowIsHiddenWhenTheTotalWouldTellTheFirst() {
        var disclosure = Disclosure.of(Map.of("Oslo", List.of(40L), "Bodø", List.of(3L), "Tromsø", List.of(12L)));

        assertThat(disclosure.hidden()).containsExactlyInAnyOrder("Bodø", "Tromsø");
        assertThat(disclosure.totalShown()).isTrue();
    }

    @Test
    void twoSmallRowsThatTogetherAreFewTakeAThirdWithThem() {
        var disclosure = Disclosure.of(
                Map.of("Oslo", List.of(40L), "Bodø", List.of(1L), "Vadsø", List.of(2L), "Hamar", List.of(8L)));

        assertThat(disclosure.hidden()).containsExactlyInAnyOrder("Bodø", "Vadsø", "Hamar");
    }

    @Test
    void aTotalOfFewIsHidden() {
        assertThat(Disclosure.of(Map.of("Bodø", List.of(2L), "Vadsø", List.of(1L)))
                        .totalShown())
                .isFalse();
        assertThat(Disclosure.of(Map.<String, List<Long>>of()).hidden()).isEmpty();
    }

    @Test
    void whateverTheNumbersNoDifferenceIsAboutFewerThanFive() {
        var chance = new Random(7);
        for (int round = 0; round < 2_000; round++) {
            var rows = new HashMap<Integer, List<Long>>();
            for (int row = 0; row < 1 + chance.nextInt(8); row++) {
                rows.put(row, List.of((long) chance.nextInt(15), (long) chance.nextInt(15)));
            }
            var disclosure = Disclosure.of(rows);
            for (int column = 0; column < 2; column++) {
                int cell = column;
                long hidden = rows.entrySet().stream()
                        .filter(row -> !disclosure.shows(row.getKey()))
                        .mapToLong(row -> row.getValue().get(cell))
                        .sum();
                assertThat(!disclosure.totalShown() || disclosure.hidden().isEmpty() || hidden >= Disclosure.LEAST)
                        .isTrue();
                assertThat(rows)
                        .allSatisfy((key, cells) -> assertThat(
                                        disclosure.hidden().contains(key) || cells.get(cell) >= Disclosure.LEAST)
                                .isTrue());
            }
            assertThat(disclosure.hidden().size() == 1 && disclosure.totalShown())
                    .isFalse();
        }
    }
}
