package no.peil.audit.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.server.menu.MenuConfiguration;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import no.peil.audit.AuditService;
import no.peil.audit.AuditedAction;
import no.peil.testing.SignIn;
import no.peil.testing.ViewTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.test.context.support.WithUserDetails;

@ViewTest
class AccessLogViewTest extends SpringBrowserlessTest {

    @Autowired
    private AuditService audit;

    @Autowired
    private SignIn signIn;

    @Test
    @WithUserDetails("revisor")
    void anEmptyLogSaysWhatWillStandThere() {
        var view = navigate(AccessLogView.class);

        assertThat(view.grid.isVisible()).isFalse();
        assertThat(view.nothing.getChildren()).hasSize(1);
    }

    @Test
    @WithUserDetails("revisor")
    void theAuditorSeesWhoOpenedWhom() {
        open("saksbehandler-oslo");
        open("leder-tromso");
        var view = navigate(AccessLogView.class);

        assertThat(test(view.grid).size()).isEqualTo(2);
        assertThat(read(view, 1)).containsExactly("Jonas Eide", "Teamleder, Tromsø");
        assertThat(read(view, 2)).element(0).isEqualTo("Åpnet personen");
    }

    @Test
    @WithUserDetails("revisor")
    void theFilterStandsInTheUrl() {
        open("saksbehandler-oslo");
        open("leder-tromso");
        var view = navigate(AccessLogView.class);

        view.filters.action.setValue(AuditedAction.OPENED);

        assertThat(UI.getCurrent().getActiveViewLocation().getQueryParameters().getQueryString())
                .isEqualTo("handling=OPENED");
        assertThat(test(view.grid).size()).isEqualTo(2);
    }

    @Test
    @WithUserDetails("revisor")
    void aFilterThatFindsNothingSaysSo() {
        open("saksbehandler-oslo");
        UI.getCurrent().navigate("innsynslogg", QueryParameters.of("handling", "DOWNLOADED"));

        var view = (AccessLogView) getCurrentView();

        assertThat(view.grid.isVisible()).isFalse();
        assertThat(view.filters.action.getValue()).isEqualTo(AuditedAction.DOWNLOADED);
    }

    @Test
    @WithUserDetails("leder-oslo")
    void aTeamLeadDoesNotReadTheLog() {
        assertThatThrownBy(() -> navigate(AccessLogView.class)).isInstanceOf(RuntimeException.class);
        assertThat(MenuConfiguration.getMenuEntries())
                .extracting(entry -> entry.path())
                .doesNotContain("innsynslogg");
    }

    private List<String> read(AccessLogView view, int column) {
        return Stream.of("first", "second")
                .map(line -> test(view.grid).getLitRendererPropertyValue(0, column, line, String.class))
                .toList();
    }

    private void open(String username) {
        signIn.as(username, () -> audit.record(AuditedAction.OPENED, UUID.randomUUID()));
    }
}
