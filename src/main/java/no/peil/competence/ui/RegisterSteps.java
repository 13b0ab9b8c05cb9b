package no.peil.competence.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.function.SerializableRunnable;
import java.time.Clock;
import java.util.stream.Collectors;
import no.peil.common.Refusal;
import no.peil.common.ui.Dates;
import no.peil.competence.Answering;
import no.peil.competence.Opening.Opened;
import no.peil.competence.ParticipantLanguage;
import no.peil.competence.QuestionTexts;
import no.peil.competence.Section;

/** The questions one section at a time: what they are for, five sections, and all of it to look over and send in. */
final class RegisterSteps extends Div {

    private static final int ABOUT = 0;
    private static final int REVIEW = Section.values().length + 1;

    private final Answering answering;
    private final Opened opened;
    private final QuestionTexts texts;
    private final Clock clock;
    private final SerializableRunnable leave;
    private int step = ABOUT;

    RegisterSteps(
            Answering answering, Opened opened, ParticipantLanguage language, Clock clock, SerializableRunnable leave) {
        this.answering = answering;
        this.opened = opened;
        this.texts = QuestionTexts.in(language);
        this.clock = clock;
        this.leave = leave;
        addClassName("register-steps");
        show();
    }

    private void show() {
        removeAll();
        add(new TypingWatch(texts.of("ui.offline"), texts.of("ui.online")));
        try {
            if (step == ABOUT) {
                about();
            } else if (step == REVIEW) {
                review();
            } else {
                section(Section.values()[step - 1]);
            }
        } catch (Refusal closed) {
            closed();
        }
    }

    private void about() {
        add(
                new H1(texts.of("ui.about.heading")),
                new Paragraph(texts.of("ui.about.what")),
                new Paragraph(texts.of("ui.about.who")),
                new Paragraph(texts.of("ui.about.rights")),
                new Paragraph(texts.of("ui.about.hold")),
                buttons(primary("ui.begin", () -> go(step + 1))));
    }

    private void section(Section section) {
        add(place(), new AnswerSection(answering, opened, section, texts, clock, this::closed));
        add(buttons(
                plain("ui.back", () -> go(step - 1)),
                primary("ui.next", () -> go(step + 1)),
                plain("ui.pause", this::pause)));
    }

    private void review() {
        var answers = answering.answers(opened);
        add(place(), new H1(texts.of("ui.review")), new Paragraph(texts.of("ui.review.help")));
        for (var section : Section.values()) {
            var block = new Div(new H2(texts.section(section)));
            block.addClassName("register-review");
            answers.in(section).stream()
                    .filter(item -> !item.isBlank())
                    .forEach(item -> block.add(new Paragraph(AnswerWords.summary(item, texts))));
            if (answers.none().contains(section) && answers.in(section).stream().allMatch(item -> item.isBlank())) {
                block.add(new Paragraph(texts.of("section." + section + ".none")));
            }
            var state = new Span(texts.of(
                    answers.isAnswered(section)
                            ? "ui.answered"
                            : Section.statutory().contains(section) ? "ui.unanswered" : "ui.optional"));
            state.addClassName("hint");
            block.add(state, plain("ui.back", () -> go(section.ordinal() + 1), texts.section(section)));
            add(block);
        }
        var trouble = new Paragraph();
        trouble.addClassName("register-trouble");
        trouble.getElement().setAttribute("role", "alert");
        add(
                trouble,
                buttons(
                        plain("ui.back", () -> go(step - 1)),
                        primary("ui.send", () -> ask(trouble)),
                        plain("ui.pause", this::pause)));
    }

    private void ask(Paragraph trouble) {
        var missing = answering.answers(opened).unanswered();
        if (!missing.isEmpty()) {
            trouble.setText(texts.of(
                    "ui.send.missing", missing.stream().map(texts::section).collect(Collectors.joining(", "))));
            return;
        }
        var dialog = new Dialog(texts.of("ui.send"));
        dialog.add(new Paragraph(texts.of("ui.send.confirm")));
        dialog.getElement().setAttribute("lang", texts.language().code());
        dialog.getFooter().add(plain("ui.back", dialog::close), primary("ui.send", () -> {
            dialog.close();
            send();
        }));
        dialog.open();
    }

    private void send() {
        try {
            answering.send(opened);
            end("ui.sent.heading", texts.of("ui.sent.words"));
        } catch (Refusal refused) {
            closed();
        }
    }

    private void pause() {
        end("ui.pause", texts.of("ui.paused", Dates.format(opened.until())));
    }

    /** The code died meanwhile: withdrawn, expired, or sent in from another telephone. */
    private void closed() {
        end("ui.title", texts.of("ui.expired"));
    }

    private void end(String heading, String words) {
        removeAll();
        add(new H1(texts.of(heading)), new Paragraph(words), buttons(plain("ui.open", leave)));
    }

    private void go(int next) {
        step = next;
        show();
        getElement().executeJs("window.scrollTo(0, 0)");
    }

    private Component place() {
        var place = new Paragraph(texts.of("ui.step", step));
        place.addClassName("hint");
        return place;
    }

    private Div buttons(Component... buttons) {
        var row = new Div(buttons);
        row.addClassName("register-buttons");
        return row;
    }

    private Button primary(String key, SerializableRunnable deed) {
        var button = plain(key, deed);
        button.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        return button;
    }

    private Button plain(String key, SerializableRunnable deed) {
        return plain(key, deed, "");
    }

    private Button plain(String key, SerializableRunnable deed, String to) {
        var button = new Button(texts.of(key), click -> deed.run());
        if (!to.isEmpty()) {
            button.setAriaLabel(texts.of(key) + ": " + to);
        }
        return button;
    }
}
