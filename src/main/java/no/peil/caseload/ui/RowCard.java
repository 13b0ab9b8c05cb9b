package no.peil.caseload.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import java.util.List;
import java.util.Map;
import no.peil.caseload.CaseloadOrder.By;
import no.peil.caseload.CaseloadRow;
import no.peil.caseload.ui.RowWords.Clock;

/** A person as a card: the facts of the columns in the columns' order, for a screen of a hand's width. */
final class RowCard {

    static final String TEMPLATE = """
            <div class="person-card">
              <a class="person-link" href="${item.path}">${item.name}</a>
              ${item.protection ? html`<span class="badge wait">${item.protection}</span>` : null}
              <dl>${item.facts.map(fact => html`<div><dt>${fact.label}</dt><dd>${fact.words
                ? html`<span class="badge ${fact.state}">${fact.words}</span> ` : null}${fact.text}</dd></div>`)}</dl>
            </div>
            """;

    private RowCard() {}

    static List<Map<String, String>> facts(CaseloadRow row, RowWords words, boolean ofImdi) {
        return List.of(
                        fact(By.BORN, words.born(row)),
                        fact(By.PERMIT, words.permit(row)),
                        fact(By.STATUS, words.status(row)),
                        fact(By.NEXT_STEP, words.nextStep(row)),
                        fact(By.DEADLINE, words.deadline(row)),
                        fact(By.TWO_YEARS, words.twoYears(row)),
                        fact(By.LANGUAGE, words.language(row)),
                        ofImdi ? fact(By.MUNICIPALITY, words.municipality(row)) : fact(By.OWNER, words.owner(row)),
                        fact(By.TOUCHED, words.touched(row)))
                .stream()
                .filter(fact -> !fact.getOrDefault("text", "").isEmpty())
                .toList();
    }

    private static Map<String, String> fact(By by, String text) {
        return fact(by, new Clock("", "", text));
    }

    private static Map<String, String> fact(By by, Clock clock) {
        return Map.of(
                "label",
                translate("caseload.column." + by),
                "words",
                clock.words(),
                "state",
                clock.state(),
                "text",
                clock.day());
    }
}
