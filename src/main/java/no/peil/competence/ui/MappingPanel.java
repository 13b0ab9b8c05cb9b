package no.peil.competence.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.function.SerializableRunnable;
import java.util.Optional;
import no.peil.common.Refusal;
import no.peil.common.ui.Dates;
import no.peil.common.ui.EmptyState;
import no.peil.common.ui.Notices;
import no.peil.common.ui.Panel;
import no.peil.competence.CompetenceEvent;
import no.peil.competence.CompetenceRecord;
import no.peil.competence.Deed;
import no.peil.competence.MappingCase;
import no.peil.competence.MappingStage;
import no.peil.competence.Remapping;
import no.peil.competence.SentBack;
import no.peil.competence.SentTo;
import no.peil.participant.ParticipantId;
import no.peil.participant.ui.PersonPage;
import org.jspecify.annotations.Nullable;

/** The mapping of one person, in the shape that it has for this user just now: to begin, to fill in, to assure or to read. */
final class MappingPanel extends Div {

    private final PersonPage page;
    private final MappingServices services;
    private final Div remarks = new Div();
    private @Nullable RecordEditor editor;

    MappingPanel(PersonPage page, MappingServices services) {
        this.page = page;
        this.services = services;
        addClassNames("stack", "mapping");
        services.openRecords().whileShown(this, person(), this::hear);
        show();
    }

    private ParticipantId person() {
        return page.person().id();
    }

    private void show() {
        removeAll();
        editor = null;
        var found = services.competence()
                .onPage(page.person(), services.answer(page).answer());
        var record = found.record();
        if (record == null) {
            add(notBegun(found));
        } else if (found.may(Deed.EDIT)) {
            var open = new RecordEditor(record, services, new ConsequencePanel(page, services, record), this::complete);
            editor = open;
            Optional.ofNullable(record.sentBack()).map(MappingPanel::notice).ifPresent(this::add);
            add(withActions(open));
        } else {
            if (record.stage() != MappingStage.STARTED) {
                add(MappingGuard.mapped(record, services.offices()));
            }
            add(withActions(new RecordReader(
                    found,
                    record,
                    services,
                    new ConsequencePanel(page, services, record),
                    this::show,
                    actions(found, record))));
        }
        remarks.removeAll();
        remarks.add(new RemarkDigest(page, services));
        add(remarks);
        if (record != null && record.again()) {
            add(new EarlierMappingsPanel(services.remapping().earlier(person()), services.offices()));
        }
        if (record != null) {
            add(changes());
        }
    }

    private Panel withActions(Panel record) {
        services.actions().forEach(action -> record.addToHeader(action.create(page)));
        return record;
    }

    /** Why the mapping was sent back, as long as nobody has completed it again. */
    private static Component notice(SentBack back) {
        var words = new Div(new Span(Words.of(
                "competence.sent-back.notice." + back.to(),
                back.by().name(),
                Dates.format(Offices.day(back.by())),
                back.reason())));
        words.addClassName("sent-back");
        words.getElement().setAttribute("role", "note");
        return words;
    }

    /** What was changed is read only by whoever asks for it. */
    private Details changes() {
        var details = new Details(Words.of("competence.changes.title"));
        details.addClassName("record-history");
        details.addOpenedChangeListener(opened -> {
            details.removeAll();
            if (opened.isOpened()) {
                details.add(new ChangesPanel(person(), services));
            }
        });
        return details;
    }

    private Panel notBegun(MappingCase found) {
        var ground = found.ground();
        if (!found.may(Deed.START)) {
            return new Panel(
                    Words.of("competence.title"),
                    new EmptyState(
                            Words.of("competence.none-yet"), Words.of("error.competence.ground." + ground.reason())));
        }
        var map = primary(
                "competence.start", () -> act(() -> services.competence().start(person()), "competence.started"));
        return new Panel(
                Words.of("competence.title"),
                MappingGuard.free(Words.of("competence.guard.free")),
                new EmptyState(Words.of("competence.none-yet"), Words.of("competence.ground." + ground.reason()), map));
    }

    private Div actions(MappingCase found, CompetenceRecord record) {
        var row = new Div();
        row.addClassName("row");
        if (found.may(Deed.TAKE_OVER)) {
            row.add(primary(
                    "competence.take-over",
                    () -> act(() -> services.competence().takeOver(person()), "competence.taken-over")));
        }
        if (found.may(Deed.ASSURE)) {
            var assure =
                    primary("competence.assure", () -> new AssureDialog(record, services.clock(), this::assure).open());
            // Whoever cancels the question may ask it again.
            assure.setDisableOnClick(false);
            row.add(assure);
        }
        if (found.may(Deed.SEND_BACK)) {
            row.add(new Button(Words.of("competence.send-back"), click -> sendBack()));
        }
        if (found.may(Deed.REVISE)) {
            row.add(new Button(Words.of("competence.revise"), click -> revise()));
        }
        row.add(new Button(Words.of("remark.add"), click -> RemarksTab.open(person())));
        if (found.may(Deed.MAP_AGAIN)) {
            var again = new Button(
                    Words.of("map-again.open"),
                    click -> new MapAgainDialog(MappingGuard.words(record, services.offices()), this::mapAgain).open());
            again.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
            row.add(again);
        }
        return row;
    }

    private void mapAgain(Remapping why) {
        act(() -> services.remapping().mapAgain(person(), why), "map-again.done");
    }

    private void sendBack() {
        var to = new RadioButtonGroup<SentTo>(Words.of("competence.send-back.to"));
        to.setItems(SentTo.values());
        to.setItemLabelGenerator(someone -> Words.of("competence.send-back.to." + someone));
        to.setValue(SentTo.CASE_WORKER);
        new ReasonDialog(
                        "competence.send-back",
                        reason -> act(
                                () -> services.competence().sendBack(person(), to.getValue(), reason),
                                "competence.sent-back"),
                        to)
                .open();
    }

    private void revise() {
        new ReasonDialog(
                        "competence.revise",
                        reason -> act(() -> services.competence().revise(person(), reason), "competence.revised"))
                .open();
    }

    private void complete() {
        act(() -> services.competence().complete(person()), "competence.completed-now");
    }

    private void assure(java.time.LocalDate on) {
        act(() -> services.competence().assure(person(), on), "competence.assured-now");
    }

    private void act(SerializableRunnable deed, String done) {
        try {
            deed.run();
            Notices.done(done);
        } catch (Refusal refused) {
            Notices.refused(refused);
        }
        renew();
    }

    /** The page first, because what it has read is shown here too; it may be that the person is no longer in sight. */
    private void renew() {
        page.changed();
        if (isAttached()) {
            show();
        }
    }

    /** Something about this record happened in another window. */
    private void hear(CompetenceEvent event) {
        if (event instanceof CompetenceEvent.RemarkWritten) {
            page.changed();
            remarks.removeAll();
            remarks.add(new RemarkDigest(page, services));
        } else if (editor != null) {
            editor.hear(event, this::renew);
        } else {
            renew();
        }
    }

    static Button primary(String key, SerializableRunnable deed) {
        var button = new Button(Words.of(key), click -> deed.run());
        button.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        button.setDisableOnClick(true);
        return button;
    }
}
