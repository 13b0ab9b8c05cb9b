package no.peil.competence.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.function.SerializableRunnable;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import no.peil.access.SignedInUser;
import no.peil.common.Refusal;
import no.peil.common.ui.Dates;
import no.peil.common.ui.Notices;
import no.peil.competence.Conversation;
import no.peil.competence.ConversationBasis;
import no.peil.competence.ConversationDetails;
import no.peil.competence.ConversationMode;
import no.peil.competence.OtherPart;
import no.peil.competence.ValueWords;
import no.peil.competence.rules.Assistance;
import no.peil.participant.ParticipantId;

/** The interpreter log in a quiet line above the mapping: whether a conversation is being held, and the earlier ones behind a click. */
final class ConversationPanel extends Section {

    private final ParticipantId person;
    private final transient MappingServices services;

    ConversationPanel(ParticipantId person, MappingServices services) {
        this.person = person;
        this.services = services;
        addClassName("conversation");
        getElement().setAttribute("aria-label", Words.of("conversation.title"));
        show();
    }

    private void show() {
        removeAll();
        var all = services.conversations().of(person);
        var now = services.clock().instant();
        var me = SignedInUser.required().getUsername();
        var held = all.stream()
                .filter(conversation -> conversation.isHeldBy(me, now))
                .findFirst();
        held.ifPresentOrElse(this::held, () -> none(all));
        var earlier = all.stream()
                .filter(conversation -> !held.equals(Optional.of(conversation)))
                .toList();
        if (!earlier.isEmpty()) {
            add(earlier(earlier));
        }
    }

    private void none(List<Conversation> earlier) {
        var begin = small("conversation.start", () -> begin(earlier));
        add(line(Words.of("conversation.none"), begin));
        if (earlier.isEmpty()) {
            add(hint(Words.of("conversation.none.hint")));
        }
    }

    private void held(Conversation conversation) {
        var end = small(
                "conversation.end", () -> act(() -> services.conversations().end(person), "conversation.ended"));
        var line = line(
                Words.of("conversation.now", day(conversation), conveyed(conversation)), changing(conversation), end);
        line.addClassName("held");
        add(line, hint(Words.of("conversation.now.hint")));
    }

    private Details earlier(List<Conversation> conversations) {
        var list = new Div();
        list.addClassName("divided");
        conversations.forEach(conversation -> list.add(entry(conversation)));
        return new Details(Words.of("conversation.earlier", conversations.size()), list);
    }

    private Div entry(Conversation conversation) {
        var details = conversation.details();
        var entry = new Div(new Span(Words.of("conversation.said", day(conversation), conveyed(conversation))));
        entry.addClassName("conversation-entry");
        entry.add(hint(Words.of(
                        "conversation.by",
                        conversation.begun().name(),
                        services.offices().nameOf(conversation.municipality()))
                + (details.interpreter().isEmpty() ? "" : " · " + details.interpreter())));
        if (!details.others().isEmpty()) {
            entry.add(hint(Words.of("conversation.with", parts(details.others()))));
        }
        if (!details.reason().isEmpty()) {
            var ground = details.ground() == null ? "" : Words.of("conversation.ground." + details.ground()) + ". ";
            entry.add(hint(Words.of("conversation.why", ground + details.reason())));
        }
        if (!details.corrections().isEmpty()) {
            entry.add(hint(Words.of("conversation.set-right", details.corrections())));
        }
        var user = SignedInUser.required();
        if (conversation.isOf(user.municipality().orElse(null))) {
            var row = new Div(changing(conversation));
            row.addClassName("row");
            if (conversation.begun().by().equals(user.getUsername())) {
                var goOn = small(
                        "conversation.go-on",
                        () -> act(
                                () -> services.conversations().goOn(person, conversation.id()), "conversation.begun"));
                goOn.setAriaLabel(Words.of("conversation.go-on-named", day(conversation)));
                row.add(goOn);
            }
            entry.add(row);
        }
        return entry;
    }

    private Button changing(Conversation conversation) {
        var change = small("conversation.change", () -> change(conversation));
        change.setAriaLabel(Words.of("conversation.change-named", day(conversation)));
        return change;
    }

    private void begin(List<Conversation> earlier) {
        ask("conversation.begin", basis -> usual(basis, earlier), details -> {
            services.conversations().begin(person, details);
            Notices.done("conversation.begun");
        });
    }

    private void change(Conversation conversation) {
        ask("conversation.change", basis -> conversation.details(), details -> {
            services.conversations().change(person, conversation.id(), details);
            Notices.done("conversation.corrected");
        });
    }

    private void ask(
            String key,
            java.util.function.Function<ConversationBasis, ConversationDetails> first,
            com.vaadin.flow.function.SerializableConsumer<ConversationDetails> save) {
        try {
            var basis = services.conversations().basis(person);
            new ConversationDialog(key, first.apply(basis), basis, LocalDate.now(services.clock()), details -> {
                        save.accept(details);
                        show();
                    })
                    .open();
        } catch (Refusal refused) {
            Notices.refused(refused);
        }
    }

    /** As the last time, but for who interpreted and how well: that is asked anew each time. */
    private ConversationDetails usual(ConversationBasis basis, List<Conversation> earlier) {
        var last = earlier.stream().map(Conversation::details).findFirst();
        var language = Optional.ofNullable(basis.interpreterLanguage())
                .or(() -> last.map(ConversationDetails::language))
                .orElse("");
        return new ConversationDetails(
                LocalDate.now(services.clock()),
                Assistance.INTERPRETER,
                language,
                last.filter(details -> details.language().equals(language))
                        .map(ConversationDetails::variant)
                        .orElse(""),
                null,
                "",
                last.map(ConversationDetails::mode).orElse(ConversationMode.IN_PERSON),
                Set.of(),
                null,
                "",
                "");
    }

    private void act(SerializableRunnable deed, String done) {
        try {
            deed.run();
            Notices.done(done);
        } catch (Refusal refused) {
            Notices.refused(refused);
        }
        show();
    }

    private static Div line(String words, Button... buttons) {
        var line = new Div(new Span(words));
        line.add(buttons);
        line.addClassNames("row", "conversation-line");
        return line;
    }

    private static Button small(String key, SerializableRunnable deed) {
        var button = new Button(Words.of(key), click -> deed.run());
        button.addThemeVariants(ButtonVariant.LUMO_SMALL);
        return button;
    }

    private static Div hint(String words) {
        var hint = new Div(words);
        hint.addClassName("hint");
        return hint;
    }

    private static String parts(Set<OtherPart> parts) {
        return parts.stream()
                .sorted()
                .map(part -> Words.of("conversation.others." + part))
                .collect(Collectors.joining(", "));
    }

    private static String day(Conversation conversation) {
        return Dates.format(conversation.details().heldOn());
    }

    private static String conveyed(Conversation conversation) {
        return ValueWords.of(conversation.details().conveyance(), Words.locale(), Words::of);
    }
}
