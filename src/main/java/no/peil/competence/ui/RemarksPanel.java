package no.peil.competence.ui;

import com.vaadin.flow.component.html.Div;
import no.peil.common.Refusal;
import no.peil.common.ui.EmptyState;
import no.peil.common.ui.Notices;
import no.peil.common.ui.Panel;
import no.peil.competence.CompetenceEvent;
import no.peil.competence.Remark;
import no.peil.participant.ParticipantId;
import no.peil.participant.ui.PersonPage;

/** Writes and shows remarks. What is being written is never disturbed by what others write. */
final class RemarksPanel extends Div {

    private final PersonPage page;
    private final MappingServices services;
    private final RemarkComposer composer;
    private final Panel list = new Panel(Words.of("remark.title"));

    RemarksPanel(PersonPage page, MappingServices services) {
        this.page = page;
        this.services = services;
        addClassNames("stack", "remarks-panel");
        composer = new RemarkComposer(person(), services, this::changed);
        add(new Panel(Words.of("remark.new"), composer), list);
        services.openRecords().whileShown(this, person(), this::hear);
        showRemarks();
    }

    private void hear(CompetenceEvent event) {
        if (event instanceof CompetenceEvent.RemarkWritten) {
            changed();
        }
    }

    private ParticipantId person() {
        return page.person().id();
    }

    private void changed() {
        page.changed();
        if (isAttached()) {
            showRemarks();
        }
    }

    private void pin(Remark remark) {
        try {
            if (remark.pinned() == null) {
                services.remarks().pin(person(), remark.id());
                Notices.done("remark.pinned-now");
            } else {
                services.remarks().unpin(person(), remark.id());
                Notices.done("remark.unpinned-now");
            }
        } catch (Refusal refused) {
            Notices.refused(refused);
        }
        changed();
    }

    private void showRemarks() {
        var remarks = services.remarks(page);
        list.getChildren().skip(1).toList().forEach(old -> old.removeFromParent());
        list.add(
                remarks.isEmpty()
                        ? new EmptyState(Words.of("remark.none"), Words.of("remark.none.what-to-do"))
                        : new RemarkList(
                                remarks, remarks, services.offices(), new RemarkDeeds(composer::correct, this::pin)));
    }
}
