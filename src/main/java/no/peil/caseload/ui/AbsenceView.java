package no.peil.caseload.ui;

import static java.util.stream.Collectors.toMap;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import no.peil.access.Role;
import no.peil.access.SignedInUser;
import no.peil.access.UserAccountService;
import no.peil.access.UserAccountService.Colleague;
import no.peil.caseload.Absence;
import no.peil.caseload.AbsenceService;
import no.peil.caseload.CaseloadFilter;
import no.peil.caseload.OwnedBy;
import no.peil.common.Refusal;
import no.peil.common.ui.Confirm;
import no.peil.common.ui.Dates;
import no.peil.common.ui.EmptyState;
import no.peil.common.ui.Notices;
import no.peil.common.ui.Numbers;
import no.peil.common.ui.PageHeading;
import no.peil.common.ui.Panel;
import no.peil.common.ui.State;
import no.peil.common.ui.StateBadge;

/** Who is away and will be (<i>Fravær</i>), who stands in, and what is theirs meanwhile. */
@Route("fravaer")
@Menu(title = "absence.title", order = 1.6)
@RolesAllowed({"CASE_WORKER", "TEAM_LEAD"})
class AbsenceView extends Div implements HasDynamicTitle {

    final Button register = new Button();
    final Div list = new Div();
    private final transient AbsenceService absences;
    private final transient Clock clock;
    private final List<Colleague> colleagues;
    private final Map<String, String> names;

    AbsenceView(AbsenceService absences, UserAccountService accounts, Clock clock) {
        this.absences = absences;
        this.clock = clock;
        colleagues = accounts.colleagues();
        names = colleagues.stream().collect(toMap(Colleague::username, Colleague::displayName));
        register.setText(getTranslation("absence.register"));
        register.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        register.addClickListener(
                click -> new AbsenceDialog(absences, colleagues, LocalDate.now(clock), this::renew).open());
        var heading = new PageHeading(getPageTitle(), register);
        heading.setLead(getTranslation("absence.lead"));
        list.addClassName("stack");
        addClassName("page");
        add(heading, list);
        renew();
    }

    @Override
    public String getPageTitle() {
        return getTranslation("absence.title");
    }

    private void renew() {
        list.removeAll();
        var found = absences.currentAndComing();
        if (found.isEmpty()) {
            list.add(new EmptyState(getTranslation("absence.empty"), getTranslation("absence.empty.what-to-do")));
        }
        found.forEach(absence -> list.add(panel(absence)));
    }

    private Panel panel(Absence absence) {
        var panel = new Panel(name(absence.username()));
        boolean now = absence.covers(LocalDate.now(clock));
        panel.addToHeader(new StateBadge(
                now ? State.WAIT : State.NEUTRAL,
                getTranslation(
                        now ? "absence.now" : "absence.coming",
                        Dates.format(absence.from()),
                        Dates.format(absence.to()))));
        panel.add(new Paragraph(getTranslation("absence.stood-in-by", name(absence.standIn()))), work(absence));
        if (absence.sealed() > 0) {
            panel.add(new Paragraph(
                    getTranslation("absence.sealed", absence.sealed(), Numbers.format(absence.sealed()))));
        }
        if (mayEnd(absence)) {
            var end = new Button(getTranslation("absence.end"), click -> askToEnd(absence));
            end.addThemeVariants(ButtonVariant.LUMO_SMALL);
            end.setAriaLabel(getTranslation("absence.end.of", name(absence.username())));
            panel.add(end);
        }
        return panel;
    }

    private static boolean mayEnd(Absence absence) {
        var me = SignedInUser.required();
        return me.role() == Role.TEAM_LEAD || absence.username().equals(me.getUsername());
    }

    private Component work(Absence absence) {
        return new Anchor(
                CaseloadNavigation.path(CaseloadFilter.NONE.with(new OwnedBy.Colleague(absence.username()))),
                getTranslation(
                        "absence.work",
                        absence.persons(),
                        Numbers.format(absence.persons()),
                        absence.deadlines(),
                        Numbers.format(absence.deadlines())));
    }

    private void askToEnd(Absence absence) {
        var name = name(absence.username());
        Confirm.ask(
                getTranslation("absence.end.sure", name),
                getTranslation("absence.end.about", name),
                getTranslation("absence.end"),
                () -> end(absence));
    }

    private void end(Absence absence) {
        try {
            absences.end(absence.id());
            Notices.done("absence.ended", name(absence.username()));
        } catch (Refusal refused) {
            Notices.refused(refused);
        }
        renew();
    }

    private String name(String username) {
        return names.getOrDefault(username, username);
    }
}
