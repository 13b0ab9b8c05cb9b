package no.peil.competence.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import no.peil.common.ui.Panel;
import no.peil.participant.ui.PersonNavigation;
import no.peil.participant.ui.PersonPage;

/** The pinned and the last remarks, beneath the mapping that they are about; nothing where there are none. */
final class RemarkDigest extends Div {

    private static final int A_FEW = 3;

    RemarkDigest(PersonPage page, MappingServices services) {
        var all = services.remarks(page);
        if (all.isEmpty()) {
            setVisible(false);
            return;
        }
        var pinned = all.stream().filter(remark -> remark.pinned() != null).count();
        var shown = all.stream().limit(Math.max(A_FEW, pinned)).toList();
        var panel = new Panel(Words.of("remark.title"));
        panel.add(new RemarkList(shown, all, services.offices(), null));
        panel.add(new Anchor(
                PersonNavigation.path(page.person().id(), RemarksTab.KEY), Words.of("remark.all", all.size())));
        add(panel);
    }
}
