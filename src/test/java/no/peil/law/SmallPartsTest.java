package no.peil.law;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.LocalDate;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Kjernens små deler")
class SmallPartsTest {

    private static final LocalDate FIRST = LocalDate.of(2021, 1, 1);
    private static final LocalDate LATER = LocalDate.of(2026, 1, 1);

    @Test
    void datedValuesAreTheSameWhenTheirDaysAndValuesAre() {
        var dated = Dated.from(FIRST, 55).then(LATER, 60);

        assertThat(dated)
                .isEqualTo(Dated.from(LATER, 60).then(FIRST, 55))
                .hasSameHashCodeAs(Dated.from(LATER, 60).then(FIRST, 55))
                .isNotEqualTo(Dated.from(FIRST, 55))
                .isNotEqualTo("55");
        assertThat(dated.hashCode()).isNotEqualTo(Dated.from(FIRST, 55).hashCode());
        assertThat(dated.toString()).contains("2021-01-01", "55", "2026-01-01", "60");
        assertThat(dated.on(FIRST.minusYears(1))).isEqualTo(55);
        assertThat(dated.on(LATER.minusDays(1))).isEqualTo(55);
        assertThat(dated.on(LATER)).isEqualTo(60);
    }

    @Test
    void aPlaceIsAsExactAsItIsCited() {
        var section = Statute.INTEGRATION_ACT.section("9");

        assertThat(section.cited()).isEqualTo("§ 9");
        assertThat(section.code()).isEqualTo("9");
        assertThat(section.paragraph(1).code()).isEqualTo("9-1");
        assertThat(section.paragraph(1).letter("f").cited()).isEqualTo("§ 9 første ledd bokstav f");
        assertThat(section.paragraph(1).letter("f").code()).isEqualTo("9-1-f");
        assertThat(section.paragraph(1).sentence(3).cited()).isEqualTo("§ 9 første ledd tredje punktum");
        assertThat(section.paragraph(1).letter("f").sentence(2).letter()).isEqualTo("f");
        assertThat(section.sectionNumber()).isEqualTo(9);
        assertThat(Statute.INTEGRATION_ACT.section("37 b").sectionNumber()).isEqualTo(37);
        assertThat(Statute.INTEGRATION_ACT.section("37 b").paragraph(2).code()).isEqualTo("37b-2");
    }

    @Test
    void aTableKeepsAnEntryForEachCodeAndNoneForWhatIsNoCode() {
        var codes = new CodeTable<String>();
        assertThat(codes.of(DayOfWeek.SUNDAY)).isNull();
        assertThat(codes.keep(DayOfWeek.MONDAY, "first")).isEqualTo("first");
        assertThat(codes.keep(DayOfWeek.SUNDAY, "last")).isEqualTo("last");
        assertThat(codes.of(DayOfWeek.MONDAY)).isEqualTo("first");
        assertThat(codes.of(DayOfWeek.SUNDAY)).isEqualTo("last");
        assertThat(codes.of(DayOfWeek.FRIDAY)).isNull();

        var answers = new CodeTable<String>();
        assertThat(answers.keep(true, "yes")).isEqualTo("yes");
        assertThat(answers.keep(false, "no")).isEqualTo("no");
        assertThat(answers.of(true)).isEqualTo("yes");
        assertThat(answers.of(false)).isEqualTo("no");

        var days = new CodeTable<String>();
        assertThat(days.keep(FIRST, "a day")).isEqualTo("a day");
        assertThat(days.of(FIRST)).isNull();
        assertThat(CodeTable.place(FIRST)).isEqualTo(-1);
        assertThat(CodeTable.place(null)).isEqualTo(-1);
    }
}
