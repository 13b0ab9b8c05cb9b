package no.peil.caseload.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import no.peil.caseload.CaseloadCounts;
import no.peil.common.ui.EmptyState;

/** Why the list is empty, and what to do about it. A list that could not be read is another thing, and says so itself. */
final class Emptiness {

    private Emptiness() {}

    static EmptyState of(CaseloadCounts counts, CaseloadState state, boolean ofImdi) {
        if (counts.registered() == 0) {
            return new EmptyState(
                    translate(ofImdi ? "caseload.empty.nobody.imdi" : "caseload.empty.nobody"),
                    translate("caseload.empty.nobody.what-to-do"),
                    new Anchor("import", translate("caseload.empty.import")),
                    new Anchor("registrer-person", translate("caseload.empty.register")));
        }
        if (!state.isNarrowed()) {
            return new EmptyState(
                    translate("caseload.empty.nothing-due"), translate("caseload.empty.nothing-due.what-to-do"));
        }
        var clear =
                new Button(translate("caseload.empty.clear"), click -> CaseloadNavigation.to(CaseloadState.DEFAULT));
        clear.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        return state.search().isEmpty()
                ? new EmptyState(
                        translate("caseload.empty.narrowed"), translate("caseload.empty.narrowed.what-to-do"), clear)
                : new EmptyState(
                        translate("caseload.empty.search"), translate("caseload.empty.search.what-to-do"), clear);
    }
}
