package no.peil.competence.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import java.util.Optional;
import no.peil.common.Refusal;
import no.peil.common.ui.Dates;
import no.peil.common.ui.Notices;
import no.peil.competence.NeedForHelp;
import no.peil.competence.QuestionTexts;
import no.peil.competence.SelfRegistration;
import no.peil.participant.ParticipantId;
import org.jspecify.annotations.Nullable;

/** How the person can answer alone: how much help is needed, the code, and how far the answers have come. */
final class SelfRegistrationPanel extends Section {

    private final ParticipantId person;
    private final MappingServices services;

    SelfRegistrationPanel(ParticipantId person, MappingServices services) {
        this.person = person;
        this.services = services;
        addClassNames("mapping-section", "self-registration");
        getElement().setAttribute("aria-label", Words.of("competence.self.title"));
        show();
    }

    /** Shows how it stands now. */
    void show() {
        removeAll();
        var latest = services.selfRegistration().of(person).stream().findFirst().orElse(null);
        var live = Optional.ofNullable(latest)
                .filter(registration -> registration.isLive(services.clock().instant()))
                .isPresent();
        add(new H3(Words.of("competence.self.title")), new Paragraph(told(latest, live)));
        var make = new Button(
                Words.of(live ? "competence.self.new-code" : "competence.self.assess"), click -> askForHelp());
        make.addThemeVariants(ButtonVariant.LUMO_SMALL);
        var row = new Div(make);
        row.addClassName("row");
        if (live) {
            var withdraw = new Button(Words.of("competence.self.withdraw"), click -> withdraw());
            withdraw.addThemeVariants(ButtonVariant.LUMO_SMALL, ButtonVariant.LUMO_TERTIARY);
            row.add(withdraw);
        }
        add(row);
    }

    private String told(@Nullable SelfRegistration latest, boolean live) {
        if (latest == null) {
            return Words.of("competence.self.none");
        }
        var made = Dates.format(Offices.day(latest.made()));
        var help = Words.of("competence.self.help." + latest.help());
        if (latest.help() == NeedForHelp.FULL) {
            return Words.of("competence.self.full", latest.made().name(), made, latest.helpReason());
        }
        if (latest.sent() != null) {
            return Words.of("competence.self.sent", Dates.format(day(latest.sent())));
        }
        if (!live || latest.expires() == null) {
            return Words.of("competence.self.dead", latest.made().name(), made);
        }
        var until = Dates.format(day(latest.expires()));
        return latest.opened() == null || latest.language() == null
                ? Words.of("competence.self.waiting", latest.made().name(), made, until, help)
                : Words.of(
                        "competence.self.opened",
                        Dates.format(day(latest.opened())),
                        QuestionTexts.nameOf(latest.language()),
                        until,
                        help);
    }

    private java.time.LocalDate day(java.time.Instant moment) {
        return moment.atZone(services.clock().getZone()).toLocalDate();
    }

    private void askForHelp() {
        var help = new RadioButtonGroup<NeedForHelp>(Words.of("competence.self.help"));
        help.setItems(NeedForHelp.values());
        help.setItemLabelGenerator(need -> Words.of("competence.self.help." + need));
        help.setValue(NeedForHelp.SOME);
        new ReasonDialog("competence.self.make", reason -> make(help.getValue(), reason), help).open();
    }

    private void make(NeedForHelp help, String reason) {
        try {
            var code = services.selfRegistration().assess(person, help, reason);
            show();
            if (code == null) {
                Notices.done("competence.self.full-noted");
                return;
            }
            UI.getCurrent()
                    .getPage()
                    .fetchCurrentURL(here -> new CodeDialog(
                                    code,
                                    here.getProtocol() + "://" + here.getAuthority() + "/" + RegisterView.PATH,
                                    services.clock())
                            .open());
        } catch (Refusal refused) {
            Notices.refused(refused);
        }
    }

    private void withdraw() {
        try {
            services.selfRegistration().withdraw(person);
            Notices.done("competence.self.withdrawn");
        } catch (Refusal refused) {
            Notices.refused(refused);
        }
        show();
    }
}
