package no.peil.competence.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.function.SerializableRunnable;
import java.util.HashMap;
import java.util.Map;
import no.peil.common.Refusal;
import no.peil.common.ui.Dates;
import no.peil.common.ui.Notices;
import no.peil.common.ui.Panel;
import no.peil.common.ui.State;
import no.peil.common.ui.StateBadge;
import no.peil.competence.Assurance;
import no.peil.competence.CompetenceItem;
import no.peil.competence.CompetenceItemService;
import no.peil.competence.CompetenceRecord;
import no.peil.competence.Deed;
import no.peil.competence.ItemId;
import no.peil.competence.MappingCase;
import no.peil.competence.MappingStage;
import no.peil.competence.Section;
import no.peil.participant.ParticipantId;
import org.jspecify.annotations.Nullable;

/** A mapping to read, and to assure: what was recorded and by whom, with the assured value beside it. */
final class RecordReader extends Panel implements ItemDesk {

    private final CompetenceRecord record;
    private final boolean assuring;
    private final MappingServices services;
    private final ConsequencePanel consequence;
    private final Map<ItemId, ItemRow> assuredRows = new HashMap<>();
    private final SerializableRunnable reload;
    private final SavedStatus status = new SavedStatus();

    RecordReader(
            MappingCase found,
            CompetenceRecord record,
            MappingServices services,
            ConsequencePanel consequence,
            SerializableRunnable reload,
            Component actions) {
        super(
                record.stage() == MappingStage.STARTED
                        ? services.offices().headline(record)
                        : Words.of("competence.title"));
        this.record = record;
        this.assuring = found.may(Deed.ASSURE);
        this.services = services;
        this.consequence = consequence;
        this.reload = reload;
        addClassName("mapping-reader");
        var about = about(found);
        if (about != null) {
            add(about);
        }
        if (assuring) {
            add(new ConversationPanel(record.participant(), services));
        }
        var rows = new Div();
        rows.addClassName("divided");
        for (var section : Section.values()) {
            rows.add(row(section));
            if (section == Section.EDUCATION) {
                rows.add(consequence);
            }
        }
        add(rows, actions);
        if (assuring) {
            add(status);
        }
    }

    @Override
    public ParticipantId person() {
        return record.participant();
    }

    @Override
    public CompetenceItemService items() {
        return services.items();
    }

    @Override
    public SavedStatus status() {
        return status;
    }

    @Override
    public void fieldChanged() {
        consequence.read(record.with(record.items().stream()
                .map(item -> {
                    var row = assuredRows.get(item.id());
                    return row == null ? item : row.item();
                })
                .toList()));
    }

    @Override
    public void rowsChanged() {
        reload.run();
    }

    private @Nullable Paragraph about(MappingCase found) {
        var assurance = record.assurance();
        if (assurance != null) {
            return sentence(assurance);
        }
        if (found.may(Deed.TAKE_OVER)) {
            return new Paragraph(Words.of("competence.about.take-over"));
        }
        return switch (record.stage()) {
            case STARTED -> new Paragraph(Words.of("competence.about.started-elsewhere"));
            case COMPLETED ->
                new Paragraph(Words.of(assuring ? "competence.about.to-assure" : "competence.about.not-yet-assured"));
            case ASSURED -> null;
        };
    }

    private Paragraph sentence(Assurance assurance) {
        return new Paragraph(Words.of(
                "competence.about.assured",
                Dates.format(assurance.on()),
                assurance.signature().name(),
                services.offices().nameOf(assurance.municipality())));
    }

    private Div row(Section section) {
        var label = new H3(Words.section(section));
        var values = new Div();
        values.addClassName("mapping-values");
        record.recorded(section).forEach(item -> addItem(values, item));
        if (record.recorded(section).isEmpty()) {
            values.add(new Span(
                    Words.of(record.isNone(section) ? "competence.none." + section : "competence.section.nothing")));
        }
        record.addedByAssurance(section).forEach(item -> values.add(assured(item)));
        if (assuring) {
            values.add(small(
                    Words.of("competence.assure.add"),
                    Words.of("competence.assure.add-named", Words.section(section)),
                    () -> services.items().addAssured(person(), section)));
        }
        var row = new Div(label, values, badge(section));
        row.addClassName("mapping-row");
        return row;
    }

    private void addItem(Div values, CompetenceItem item) {
        values.add(new ItemLine(item, services.offices().provenance(item)));
        var beside = record.assuredValues().get(item.id());
        if (beside != null) {
            values.add(assured(beside));
        } else if (assuring) {
            values.add(small(
                    Words.of("competence.assure.beside"),
                    Words.of("competence.assure.beside-named", Words.summary(item)),
                    () -> services.items().assureBeside(person(), item.section(), item.id())));
        }
    }

    private Component assured(CompetenceItem item) {
        var block = new Div();
        block.addClassName("assured-value");
        block.add(new StateBadge(State.OK, Words.of("competence.assured-value")));
        if (assuring) {
            var row = new ItemRow(item, this);
            assuredRows.put(item.id(), row);
            row.whenRemoved(() -> {
                services.items().remove(person(), item.section(), item.id());
                reload.run();
            });
            block.add(row);
        } else {
            block.add(new ItemLine(item, services.offices().provenance(item)));
        }
        return block;
    }

    private Button small(String label, String name, SerializableRunnable deed) {
        var button = new Button(label, click -> {
            try {
                deed.run();
            } catch (Refusal refused) {
                Notices.refused(refused);
            }
            reload.run();
        });
        button.setAriaLabel(name);
        button.addThemeVariants(ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_SMALL);
        button.setDisableOnClick(true);
        return button;
    }

    private StateBadge badge(Section section) {
        if (!Section.statutory().contains(section) && !record.isAnswered(section)) {
            return new StateBadge(State.NEUTRAL, Words.of("competence.section.optional"));
        }
        if (record.stage() == MappingStage.ASSURED) {
            return new StateBadge(State.OK, Words.of("competence.badge.assured"));
        }
        if (record.stage() == MappingStage.COMPLETED) {
            return StateBadge.question(State.NEAR, Words.of("competence.badge.to-assure"));
        }
        return record.isAnswered(section)
                ? new StateBadge(State.WAIT, Words.of("competence.section.answered"))
                : new StateBadge(State.NEUTRAL, Words.of("competence.section.unanswered"));
    }
}
