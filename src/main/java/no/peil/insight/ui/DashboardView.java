package no.peil.insight.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import no.peil.access.Role;
import no.peil.access.SignedInUser;
import no.peil.insight.InsightService;
import no.peil.municipality.MunicipalityRegister;
import no.peil.summary.RecordListService;
import no.peil.summary.ui.RecordListPanel;

/** How the work goes (<i>Oversikt</i>): of the own municipality, or for IMDi of the country. */
@Route("oversikt")
@Menu(title = "insight.title", order = 5)
@RolesAllowed({"CASE_WORKER", "TEAM_LEAD", "LIAISON"})
class DashboardView extends Div implements HasDynamicTitle {

    DashboardView(InsightService insight, MunicipalityRegister municipalities, RecordListService lists) {
        addClassName("page");
        var user = SignedInUser.required();
        user.municipality()
                .map(municipalities::nameOf)
                .ifPresentOrElse(
                        name -> add(new MunicipalDashboard(name, insight.ofOwnMunicipality())),
                        () -> add(new NationalDashboard(insight.ofTheCountry(), municipalities)));
        if (user.role() == Role.TEAM_LEAD) {
            add(new RecordListPanel(lists));
        }
    }

    @Override
    public String getPageTitle() {
        return getTranslation("insight.title");
    }
}
