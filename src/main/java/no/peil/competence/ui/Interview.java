package no.peil.competence.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.function.SerializableRunnable;
import java.util.stream.Stream;
import no.peil.common.Refusal;
import no.peil.common.ui.Notices;
import no.peil.competence.CompetenceEvent;
import no.peil.competence.CompetenceRecord;
import no.peil.competence.ParticipantLanguage;
import no.peil.competence.QuestionLanguage;
import no.peil.competence.Section;
import no.peil.participant.ParticipantId;
import no.peil.participant.ui.PersonNavigation;
import no.peil.participant.ui.PersonPage;
import org.jspecify.annotations.Nullable;

/**
 * The interview with one person. Its screens share one record; a section that was opened is kept, also what in it could not be
 * saved, until the user leaves the interview.
 */
final class Interview extends Div {

    private final PersonPage page;
    private final MappingServices services;
    private final RecordDesk desk;
    private final SerializableRunnable reopen;
    private final ConsequencePanel consequence;
    private final InterviewSteps steps = new InterviewSteps();
    private final Div screen = new Div();
    private final Div foot = new Div();
    private final Div draft = new Div();
    private final Span progress = new Span();
    private InterviewStep step = InterviewStep.LANGUAGES;
    private Asking asking;

    Interview(
            PersonPage page,
            CompetenceRecord record,
            MappingServices services,
            InterviewLanguages languages,
            SerializableRunnable reopen) {
        this.page = page;
        this.services = services;
        this.reopen = reopen;
        desk = new RecordDesk(record, services, this::refresh);
        consequence = new ConsequencePanel(page, services, record);
        var language = new InterviewLanguageField(languages, page.person(), this::speak);
        asking = Asking.withBeside(spoken(language.getValue()));
        desk.ask(asking);
        addClassNames("interview", "mapping");
        screen.addClassName("interview-screen");
        foot.addClassNames("row", "interview-foot");
        draft.addClassName("interview-draft");
        draft.getElement().setAttribute("role", "note");
        var head = new Div(InterviewView.wayBack(person()), language);
        head.addClassNames("row", "spread", "interview-head");
        var told = new Div(progress, desk.status());
        told.addClassNames("row", "mapping-progress");
        var sheet = new Div(TypingWatch.ofTheUser(), desk.notice(), draft, screen, told, foot);
        sheet.addClassNames("panel", "interview-sheet");
        var columns = new Div(steps, sheet);
        columns.addClassName("interview-columns");
        add(head, new ConversationPanel(person(), services), columns);
        listenForTheKey();
        services.openRecords().whileShown(this, person(), this::hear);
        sayWhetherDraft(language.getValue());
    }

    /** Opens a screen, and lets the keyboard and the screen reader begin at its heading. */
    void show(InterviewStep wanted) {
        step = wanted;
        var heading = new InterviewHeading(step);
        screen.removeAll();
        screen.add(heading);
        step.section().ifPresentOrElse(this::ask, () -> screen.add(new InterviewReview(desk, services.offices())));
        foot.removeAll();
        step.before().ifPresent(before -> foot.add(to("interview.previous", before)));
        if (step.after().isPresent()) {
            foot.add(keys());
        }
        step.after().ifPresentOrElse(after -> foot.add(primary(to("interview.next", after))), () -> foot.add(finish()));
        refresh();
        heading.begin();
    }

    /** Whether something typed could not be saved, and waits for the user. */
    boolean isUnsaved() {
        return Stream.of(Section.values()).anyMatch(desk::isUnsaved);
    }

    private ParticipantId person() {
        return page.person().id();
    }

    private void ask(Section section) {
        screen.add(new InterviewQuestion(section, asking), desk.section(section).withoutHeading());
        if (section == Section.EDUCATION) {
            screen.add(consequence);
        }
    }

    private void speak(@Nullable QuestionLanguage beside) {
        asking = Asking.withBeside(spoken(beside));
        desk.ask(asking);
        sayWhetherDraft(beside);
        screen.getChildren()
                .filter(InterviewQuestion.class::isInstance)
                .map(InterviewQuestion.class::cast)
                .forEach(question -> question.ask(asking));
    }

    private static @Nullable ParticipantLanguage spoken(@Nullable QuestionLanguage language) {
        return language == null ? null : language.language();
    }

    private void sayWhetherDraft(@Nullable QuestionLanguage language) {
        if (language == null || language.approved() || asking.beside() == null) {
            draft.setVisible(false);
        } else {
            draft.setVisible(true);
            draft.setText(Words.of("interview.draft", InterviewLanguages.nameOf(language.language())));
        }
    }

    private void refresh() {
        progress.setText(desk.progress());
        consequence.read(desk.record());
        steps.show(desk, step);
        screen.getChildren()
                .filter(InterviewReview.class::isInstance)
                .map(InterviewReview.class::cast)
                .forEach(InterviewReview::renew);
    }

    /** Built anew on every screen, and always for the same next one: a second click leads no further than the first. */
    private Button to(String key, InterviewStep other) {
        return new Button(Words.of(key, other.title()), click -> go(other));
    }

    private void go(InterviewStep other) {
        UI.getCurrent().navigate(InterviewStep.path(person(), other));
    }

    private static Span keys() {
        var keys = new Span(Words.of("interview.keys"));
        keys.addClassNames("hint", "interview-keys");
        return keys;
    }

    private Button finish() {
        var done = new Button(Words.of("competence.complete"));
        done.setDisableOnClick(true);
        done.addClickListener(click -> {
            desk.complete(this::complete, section -> go(InterviewStep.of(section)));
            done.setEnabled(true);
        });
        return primary(done);
    }

    private void complete() {
        try {
            services.competence().complete(person());
            Notices.done("competence.completed-now");
            PersonNavigation.toPerson(person(), MappingTab.KEY);
        } catch (Refusal refused) {
            Notices.refused(refused);
            reopen.run();
        }
    }

    /** Ctrl and Enter in a field goes on; nowhere else, and never while a list of choices is open. */
    private void listenForTheKey() {
        screen.getElement()
                .addEventListener("keydown", pressed -> step.after().ifPresent(this::go))
                .setFilter("event.key === 'Enter' && (event.ctrlKey || event.metaKey) && !event.repeat"
                        + " && !event.isComposing && !event.defaultPrevented"
                        + " && event.target.closest('input, textarea') !== null"
                        + " && event.target.closest('[opened]:not(vaadin-details)') === null");
    }

    private void hear(CompetenceEvent event) {
        desk.hear(event, reopen);
    }

    private static <T extends Button> T primary(T button) {
        button.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        return button;
    }
}
