package no.peil.caseload.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;
import static java.util.stream.Collectors.joining;

import com.vaadin.flow.data.renderer.LitRenderer;
import com.vaadin.flow.function.ValueProvider;
import java.util.LinkedHashMap;
import java.util.Map;
import no.peil.caseload.CaseloadOrder.By;
import no.peil.caseload.CaseloadRow;
import no.peil.caseload.ui.RowWords.Clock;

/** A person as a card: the facts of the columns in the columns' order, for a screen of a hand's width. */
final class RowCard {

    private static final String CARD = """
            <div class="person-card">
              <a class="person-link" href="${item.path}">${item.name}</a>
              ${item.protection ? html`<span class="badge wait">${item.protection}</span>` : null}
              <dl>%s</dl>
            </div>
            """;

    private static final String FACT = """
            ${item.text? ? html`<div><dt>${item.label?}</dt><dd class="clock">${item.words?
              ? html`<span class="badge ${item.state?}">${item.words?}</span>` : null}<span>${item.text?}</span></dd></div>` : null}
            """;

    private RowCard() {}

    static LitRenderer<CaseloadRow> renderer(RowWords words, boolean ofImdi) {
        var facts = facts(words, ofImdi);
        var template = facts.keySet().stream()
                .map(by -> FACT.replaceAll("(text|label|words|state)\\?", "$1" + by))
                .collect(joining());
        var renderer = LitRenderer.<CaseloadRow>of(CARD.formatted(template))
                .withProperty("path", words::path)
                .withProperty("name", CaseloadRow::listName)
                .withProperty("protection", words::protection);
        facts.forEach((by, clock) -> renderer.withProperty("label" + by, row -> translate("caseload.column." + by))
                .withProperty("words" + by, row -> clock.apply(row).words())
                .withProperty("state" + by, row -> clock.apply(row).state())
                .withProperty("text" + by, row -> clock.apply(row).day()));
        return renderer;
    }

    private static Map<By, ValueProvider<CaseloadRow, Clock>> facts(RowWords words, boolean ofImdi) {
        var facts = new LinkedHashMap<By, ValueProvider<CaseloadRow, Clock>>();
        facts.put(By.BORN, plain(words::born));
        facts.put(By.PERMIT, plain(words::permit));
        facts.put(By.STATUS, plain(words::status));
        facts.put(By.NEXT_STEP, plain(words::nextStep));
        facts.put(By.DEADLINE, words::deadline);
        facts.put(By.TWO_YEARS, words::twoYears);
        facts.put(By.LANGUAGE, plain(words::language));
        if (ofImdi) {
            facts.put(By.MUNICIPALITY, plain(words::municipality));
        } else {
            facts.put(By.OWNER, plain(words::owner));
        }
        facts.put(By.TOUCHED, plain(words::touched));
        return facts;
    }

    private static ValueProvider<CaseloadRow, Clock> plain(ValueProvider<CaseloadRow, String> text) {
        return row -> new Clock("", "", text.apply(row));
    }
}
