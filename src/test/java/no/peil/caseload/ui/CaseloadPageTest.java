package no.peil.caseload.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import no.peil.caseload.CaseloadConditions;
import no.peil.caseload.DutyWeights;
import no.peil.caseload.WorkFilter;
import org.junit.jupiter.api.Test;

/** The page that says what each list holds says exactly what the portal asks for. */
class CaseloadPageTest {

    private static final Path PAGE = Path.of("src/docs/caseload.md");

    @Test
    void thePageNamesEveryListWithItsWordInTheUrlAndItsExactCondition() throws IOException {
        var words = ResourceBundle.getBundle("vaadin-i18n.translations", Locale.forLanguageTag("nb"));
        var wanted = new ArrayList<List<String>>();
        wanted.add(List.of("(the default list)", "", CaseloadConditions.of((WorkFilter) null)));
        Arrays.stream(WorkFilter.values())
                .map(list -> List.of(
                        words.getString("caseload.list." + list),
                        CaseloadAddress.word(list),
                        CaseloadConditions.of(list)))
                .forEach(wanted::add);

        assertThat(rows()).containsExactlyElementsOf(wanted);
    }

    @Test
    void thePageSaysWhatEachDutyWeighs() throws IOException {
        var words = ResourceBundle.getBundle("vaadin-i18n.translations", Locale.forLanguageTag("nb"));
        var load = Files.readString(PAGE)
                .split("\\*\\*The load\\*\\*")[1]
                .split("\n\n")[0]
                .replace('\n', ' ');

        DutyWeights.weights()
                .forEach((list, weight) ->
                        assertThat(load).contains("*" + words.getString("caseload.list." + list) + "* " + weight));
    }

    /** The table's lists: name, word in the URL and condition. */
    private static List<List<String>> rows() throws IOException {
        return Files.readAllLines(PAGE).stream()
                .filter(line -> line.startsWith("|"))
                .skip(2)
                .map(line -> line.split("\\|"))
                .map(cells -> List.of(cells[1].strip(), plain(cells[2]), plain(cells[4])))
                .toList();
    }

    private static String plain(String cell) {
        return cell.strip().replace("`", "");
    }
}
