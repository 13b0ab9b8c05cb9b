package no.peil.competence.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.function.SerializableRunnable;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import no.peil.common.Refusal;
import no.peil.common.ui.Confirm;
import no.peil.common.ui.Dates;
import no.peil.common.ui.Notices;
import no.peil.common.ui.PageHeading;
import no.peil.common.ui.Panel;
import no.peil.common.ui.State;
import no.peil.common.ui.StateBadge;
import no.peil.competence.ParticipantLanguage;
import no.peil.competence.QuestionLanguage;
import no.peil.competence.QuestionLanguageService;
import no.peil.competence.QuestionTexts;
import no.peil.competence.Section;

/** The fifteen languages of the questions to participants, which of them are approved, and every text to read. */
@Route("sprak-i-kartleggingen")
@Menu(title = "question-language.title", order = 15)
@RolesAllowed("SYSTEM_ADMIN")
class QuestionLanguagesView extends Div implements HasDynamicTitle {

    private final transient QuestionLanguageService languages;
    final Div list = new Div();

    QuestionLanguagesView(QuestionLanguageService languages) {
        this.languages = languages;
        addClassNames("page", "question-languages");
        list.addClassName("divided");
        var panel = new Panel(getTranslation("question-language.title"), list);
        add(
                new PageHeading(getTranslation("question-language.title")),
                new Paragraph(getTranslation("question-language.words")),
                panel);
        show();
    }

    @Override
    public String getPageTitle() {
        return getTranslation("question-language.title");
    }

    private void show() {
        list.removeAll();
        languages.all().forEach(language -> list.add(row(language)));
    }

    private Component row(QuestionLanguage language) {
        var own = QuestionTexts.nameOf(language.language());
        var name = new Span(own);
        name.addClassName("strong");
        name.getElement().setAttribute("lang", language.language().code());
        var state = language.approved()
                ? new StateBadge(State.OK, getTranslation("question-language.approved"))
                : new StateBadge(State.NEUTRAL, getTranslation("question-language.draft"));
        var head = new Div(name, state);
        head.addClassName("row");
        if (language.by() != null) {
            var by = new Span(getTranslation(
                    "question-language.by", language.by().name(), Dates.format(Offices.day(language.by()))));
            by.addClassName("hint");
            head.add(by);
        }
        if (language.language() != ParticipantLanguage.NB) {
            head.add(language.approved() ? unapprove(language, own) : approve(language, own));
        }
        var row = new Div(head, texts(language.language()));
        row.addClassName("question-language");
        return row;
    }

    private Button approve(QuestionLanguage language, String own) {
        var button = new Button(
                getTranslation("question-language.approve"),
                click -> Confirm.ask(
                        getTranslation("question-language.approve-named", own),
                        getTranslation("question-language.confirm", own),
                        getTranslation("question-language.approve"),
                        () -> act(() -> languages.set(language.language(), true))));
        button.setAriaLabel(getTranslation("question-language.approve-named", own));
        button.addThemeVariants(ButtonVariant.LUMO_SMALL);
        return button;
    }

    private Button unapprove(QuestionLanguage language, String own) {
        var button = new Button(
                getTranslation("question-language.unapprove"),
                click -> act(() -> languages.set(language.language(), false)));
        button.setAriaLabel(getTranslation("question-language.unapprove-named", own));
        button.addThemeVariants(ButtonVariant.LUMO_SMALL, ButtonVariant.LUMO_TERTIARY);
        return button;
    }

    private void act(SerializableRunnable deed) {
        try {
            deed.run();
            Notices.done("question-language.done");
        } catch (Refusal refused) {
            Notices.refused(refused);
        }
        show();
    }

    /** The questions themselves, side by side with the Norwegian ones; put on the page when somebody wants to read. */
    private Details texts(ParticipantLanguage language) {
        var details = new Details(getTranslation("question-language.read"));
        details.addOpenedChangeListener(opened -> {
            details.removeAll();
            if (opened.isOpened()) {
                for (var section : Section.values()) {
                    details.add(SideBySide.of(section, Asking.withBeside(language)));
                }
            }
        });
        return details;
    }
}
