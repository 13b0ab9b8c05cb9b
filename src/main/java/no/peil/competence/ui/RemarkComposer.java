package no.peil.competence.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.function.SerializableRunnable;
import java.time.Clock;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import no.peil.access.SignedInUser;
import no.peil.common.Refusal;
import no.peil.common.ui.Notices;
import no.peil.competence.Remark;
import no.peil.competence.RemarkService;
import no.peil.competence.Section;
import no.peil.participant.ParticipantId;
import org.jspecify.annotations.Nullable;

/** Where a remark is written. What is half written is kept for its writer, for each person and section by itself. */
final class RemarkComposer extends Div {

    private static final String WHOLE = "WHOLE";
    private static final int MILLISECONDS = 700;
    private static final Set<String> READERS = Set.of("remark.no-reader", "remark.correction-reaches-fewer");

    private final ParticipantId person;
    private final RemarkService remarks;
    private final Clock clock;
    private final SerializableRunnable added;
    private final Select<String> about = new Select<>();
    private final TextArea body = new TextArea(Words.of("remark.body"));
    private final Div correcting = new Div();
    private final SavedStatus status = new SavedStatus();
    private final RemarkHintList hints = new RemarkHintList();
    private final AudienceField audience;
    private @Nullable Remark corrected;

    RemarkComposer(ParticipantId person, MappingServices services, SerializableRunnable added) {
        this.person = person;
        this.remarks = services.remarks();
        this.clock = services.clock();
        this.added = added;
        audience = new AudienceField(services.offices());
        addClassName("remark-composer");
        about.setLabel(Words.of("remark.about"));
        about.setWidth("16rem");
        about.setItems(
                Stream.concat(Stream.of(WHOLE), Stream.of(Section.values()).map(Enum::name))
                        .toList());
        about.setItemLabelGenerator(name -> RemarkList.about(section(name)));
        about.setValue(WHOLE);
        about.addValueChangeListener(change -> recall());
        body.setHelperText(Words.of("remark.help"));
        body.setMaxLength(Remark.LONGEST);
        body.setMinRows(3);
        body.setWidthFull();
        body.setValueChangeMode(ValueChangeMode.TIMEOUT);
        body.setValueChangeTimeout(MILLISECONDS);
        body.addValueChangeListener(change -> {
            hints.read(change.getValue());
            if (change.isFromClient()) {
                keep(change.getValue());
            }
        });
        correcting.addClassNames("row", "hint");
        correcting.setVisible(false);
        var save = new Button(Words.of("remark.save"), click -> {
            save();
            click.getSource().setEnabled(true);
        });
        save.setDisableOnClick(true);
        save.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        var foot = new Div(save, status);
        foot.addClassName("row");
        add(about, correcting, body, hints, audience, foot);
        recall();
    }

    /** The next remark corrects this one. */
    void correct(Remark remark) {
        corrected = remark;
        about.setValue(Optional.ofNullable(remark.about()).map(Enum::name).orElse(WHOLE));
        about.setReadOnly(true);
        audience.atLeast(remark.audienceOfCorrection(
                SignedInUser.required().municipality().orElse(null)));
        var stop = new Button(Words.of("common.cancel"), click -> stopCorrecting());
        stop.addThemeVariants(ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_SMALL);
        correcting.removeAll();
        correcting.add(new Span(Words.of("remark.correcting", remark.body())), stop);
        correcting.setVisible(true);
        recall();
        body.focus();
    }

    private void stopCorrecting() {
        corrected = null;
        about.setReadOnly(false);
        audience.usual();
        correcting.setVisible(false);
        recall();
    }

    private void keep(String text) {
        remarks.keepDraft(person, section(about.getValue()), correctedId(), text);
        status.saved(clock.instant());
    }

    private void recall() {
        body.setValue(
                remarks.draft(person, section(about.getValue()), correctedId()).orElse(""));
    }

    private void save() {
        try {
            remarks.add(person, section(about.getValue()), body.getValue(), correctedId(), audience.getValue());
            body.clear();
            body.setInvalid(false);
            audience.setInvalid(false);
            status.setText("");
            stopCorrecting();
            Notices.done("remark.saved");
            added.run();
        } catch (Refusal refused) {
            say(refused);
        }
    }

    private void say(Refusal refused) {
        var why = Words.of("error." + refused.key(), refused.arguments().toArray());
        boolean aboutReaders = READERS.contains(refused.key());
        audience.setErrorMessage(why);
        audience.setInvalid(aboutReaders);
        body.setErrorMessage(why);
        body.setInvalid(!aboutReaders);
        body.focus();
    }

    private @Nullable UUID correctedId() {
        return corrected == null ? null : corrected.id();
    }

    private static @Nullable Section section(@Nullable String name) {
        return name == null || name.equals(WHOLE) ? null : Section.valueOf(name);
    }
}
