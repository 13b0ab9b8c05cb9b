package no.peil.participant.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.i18n.I18NProvider;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import no.peil.access.SignedInUser;
import no.peil.common.Refusal;
import no.peil.common.TestNumbers;
import no.peil.common.ui.Confirm;
import no.peil.common.ui.Notices;
import no.peil.participant.Identity;
import no.peil.participant.IdentityKind;
import no.peil.participant.ParticipantId;
import no.peil.participant.ParticipantService;
import no.peil.participant.Personalia;
import no.peil.participant.PersonaliaChange;
import org.springframework.stereotype.Component;

/** What a user can do with the personal data: correct it, add a number, show one. */
@Component
class PersonaliaEditing {

    private final ParticipantService participants;
    private final TestNumbers testNumbers;
    private final Clock clock;

    PersonaliaEditing(ParticipantService participants, TestNumbers testNumbers, Clock clock) {
        this.participants = participants;
        this.testNumbers = testNumbers;
        this.clock = clock;
    }

    Optional<Identity> show(ParticipantId id, IdentityKind kind) {
        return participants.show(id, kind);
    }

    List<PersonaliaChange> corrections(ParticipantId id) {
        return participants.corrections(id);
    }

    List<Anchor> household(ParticipantId id) {
        return participants.household(id).stream()
                .map(member -> new Anchor(
                        PersonNavigation.path(member.id()), member.personalia().listName()))
                .toList();
    }

    PersonaliaDialog correct(OpenPerson page) {
        var dialog = new PersonaliaDialog(page.person(), LocalDate.now(clock));
        dialog.saving(() -> dialog.edited()
                .ifPresent(corrected -> withinSight(corrected, () -> {
                    try {
                        participants.correct(
                                page.person().id(), corrected, dialog.version(), dialog.source(), dialog.reason());
                        done(dialog, page, "person.personalia.corrected");
                    } catch (Refusal refused) {
                        dialog.meet(refused, participants.find(page.person().id()));
                    }
                })));
        dialog.open();
        return dialog;
    }

    FactDialog addNumber(OpenPerson page) {
        var number = new NumberAdding(testNumbers, page.person().personalia().birthDate(), LocalDate.now(clock));
        var dialog = new FactDialog(
                        I18NProvider.translate("person.number.add"), I18NProvider.translate("person.number.add.hint"))
                .with(number.fields());
        dialog.saving(() -> {
            var identity = number.read();
            if (dialog.isComplete() && identity.isPresent()) {
                try {
                    participants.addIdentity(page.person().id(), identity.get(), dialog.source());
                    done(dialog, page, "person.number.added");
                } catch (Refusal taken) {
                    number.refuse("error." + taken.key());
                }
            }
        });
        dialog.open();
        return dialog;
    }

    private static void withinSight(Personalia corrected, Runnable deed) {
        if (corrected.protection().hidesFrom(SignedInUser.required().role())) {
            Confirm.ask(
                    I18NProvider.translate("person.leaves"),
                    I18NProvider.translate("person.leaves.strictly-confidential"),
                    I18NProvider.translate("person.leaves.button"),
                    deed::run);
        } else {
            deed.run();
        }
    }

    private static void done(FactDialog dialog, OpenPerson page, String key) {
        dialog.close();
        Notices.done(key);
        page.recorded();
    }
}
