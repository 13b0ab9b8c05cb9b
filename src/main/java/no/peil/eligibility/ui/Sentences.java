package no.peil.eligibility.ui;

import com.vaadin.flow.i18n.I18NProvider;
import no.peil.eligibility.rules.EligibilityAnswer;

/** The answers of the Act, each as one plain sentence. */
final class Sentences {

    private Sentences() {}

    static String programme(EligibilityAnswer answer) {
        return I18NProvider.translate(Keys.of("eligibility.summary.programme.", answer.programme()));
    }

    static String mapping(EligibilityAnswer answer) {
        var key = Keys.of("eligibility.summary.mapping.", answer.mapping());
        var by = answer.mappedBy();
        return I18NProvider.translate(by == null ? key : Keys.of(key + ".by.", by));
    }
}
