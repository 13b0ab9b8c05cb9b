package no.peil.participant.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.i18n.I18NProvider;
import java.time.LocalDate;
import java.util.Optional;
import no.peil.common.Refusal;
import no.peil.participant.ParticipantDetails;
import no.peil.participant.Personalia;

/**
 * Corrects the personal data. When somebody else has corrected them meanwhile, both versions are shown, nothing typed is
 * lost, and saving again is a choice made with open eyes.
 */
class PersonaliaDialog extends FactDialog {

    final PersonaliaForm form;
    private Personalia before;
    private long version;

    PersonaliaDialog(ParticipantDetails person, LocalDate today) {
        super(
                I18NProvider.translate("person.personalia.correct.title"),
                I18NProvider.translate("person.personalia.correct.hint"));
        form = new PersonaliaForm(today, UI.getCurrent().getLocale(), false);
        before = person.personalia();
        version = person.version();
        form.show(before);
        with(form.fields()).withReason();
    }

    Optional<Personalia> edited() {
        var corrected = form.edited();
        return isComplete() ? corrected : Optional.empty();
    }

    long version() {
        return version;
    }

    /** Shows what the other has saved, field by field, beside what was typed here. */
    void meet(Refusal refused, Optional<ParticipantDetails> now) {
        if (now.isEmpty()) {
            tell(getTranslation("error." + refused.key()));
            return;
        }
        var theirs = now.get();
        boolean alike = theirs.personalia().equals(before);
        version = theirs.version();
        before = theirs.personalia();
        if (alike) {
            tell(getTranslation("person.personalia.conflict.elsewhere"));
            return;
        }
        tell(getTranslation("person.personalia.conflict"));
        form.edited()
                .map(theirs.personalia()::differencesTo)
                .ifPresent(fields -> fields.forEach(field -> message.add(new Div(PersonaliaText.conflict(field)))));
    }
}
