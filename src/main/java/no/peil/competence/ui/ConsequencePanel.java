package no.peil.competence.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.notification.Notification;
import java.util.List;
import java.util.Map;
import no.peil.common.Refusal;
import no.peil.common.ui.Notices;
import no.peil.competence.CompetenceItem;
import no.peil.competence.CompetenceRecord;
import no.peil.competence.ConfirmedEducation;
import no.peil.competence.EducationConsequence;
import no.peil.competence.ItemField;
import no.peil.competence.Section;
import no.peil.participant.ui.PersonPage;

/**
 * Says, before anything is saved, what the law would make of the education that the mapping tells, and lets the user confirm it.
 * It is not there while the mapping and the fact agree.
 */
final class ConsequencePanel extends Div {

    private static final int TO_THINK_TWICE = 15_000;

    private final transient PersonPage page;
    private final transient MappingServices services;
    private CompetenceRecord record;

    ConsequencePanel(PersonPage page, MappingServices services, CompetenceRecord record) {
        this.page = page;
        this.services = services;
        this.record = record;
        addClassName("consequence");
        getElement().setAttribute("role", "status");
        renew();
    }

    /** The mapping may say something else of the education now; another section changes nothing here. */
    void read(CompetenceRecord now) {
        boolean same = educations(now).equals(educations(record))
                && now.isNone(Section.EDUCATION) == record.isNone(Section.EDUCATION);
        record = now;
        if (!same) {
            renew();
        }
    }

    private static List<Map<ItemField, String>> educations(CompetenceRecord record) {
        return record.items().stream()
                .filter(item -> item.section() == Section.EDUCATION)
                .map(CompetenceItem::values)
                .toList();
    }

    private void renew() {
        removeAll();
        var consequence = EducationConsequence.of(page.person(), services.answer(page), record);
        setVisible(consequence.isPresent());
        consequence.ifPresent(this::show);
    }

    private void show(EducationConsequence consequence) {
        var headline = new Span(Words.of("consequence.mapped." + consequence.mapped()));
        headline.addClassName("strong");
        var known = consequence.known();
        add(
                headline,
                new Span(known == null ? Words.of("consequence.unknown") : Words.of("consequence.known." + known)));
        ConsequenceList.of(consequence.supposed()).forEach(this::add);
        var confirm = new Button(Words.of("consequence.confirm"), click -> confirm(consequence));
        confirm.setDisableOnClick(true);
        confirm.addThemeVariants(ButtonVariant.LUMO_SMALL);
        add(confirm);
    }

    private void confirm(EducationConsequence consequence) {
        try {
            var confirmed = services.consequence()
                    .confirm(page.person().id(), consequence.mapped(), Words.of("consequence.source"));
            offerUndo(confirmed);
        } catch (Refusal refused) {
            Notices.refused(refused);
        }
        changed();
    }

    private void offerUndo(ConfirmedEducation confirmed) {
        Notification notice = Notices.done("consequence.confirmed");
        var undo = new Button(Words.of("consequence.undo"), click -> {
            notice.close();
            undo(confirmed);
        });
        undo.addThemeVariants(ButtonVariant.LUMO_SMALL);
        notice.setDuration(TO_THINK_TWICE);
        notice.getChildren()
                .findFirst()
                .map(Component::getElement)
                .ifPresent(line -> line.insertChild(1, undo.getElement()));
    }

    private void undo(ConfirmedEducation confirmed) {
        try {
            services.consequence().undo(confirmed, Words.of("consequence.undone.reason"));
            Notices.done("consequence.undone");
        } catch (Refusal refused) {
            Notices.refused(refused);
        }
        changed();
    }

    private void changed() {
        page.changed();
        renew();
    }
}
