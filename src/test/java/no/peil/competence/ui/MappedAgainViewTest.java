package no.peil.competence.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import no.peil.competence.Office;
import no.peil.competence.Remapping;
import no.peil.competence.RemappingService;
import no.peil.participant.ui.PersonNavigation;
import no.peil.testing.ViewTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.security.test.context.support.WithUserDetails;

@ViewTest
@WithUserDetails(Office.IMDI)
class MappedAgainViewTest extends SpringBrowserlessTest {

    @Autowired
    private ApplicationContext portal;

    @Autowired
    private RemappingService remapping;

    @Test
    void theLiaisonSeesWhoWasMappedAgainByWhomAndWhyAndOpensThePerson() {
        var office = new Office(portal);
        var person = office.aResettlementRefugeeBoundForOslo();
        office.mappedByImdi(person);
        office.settles(person, "0301");
        office.as(Office.OSLO, () -> {
            remapping.mapAgain(person, new Remapping("personvernforordningen artikkel 16", "Hun ber om det."));
            return true;
        });
        UI.getCurrent().navigate("kartlagt-pa-nytt");

        assertThat($(MappedAgainView.class).single().list.getElement().getTextRecursively())
                .contains("Hailu, Selam", "Oslo", "Kartlagt av IMDi før innreise", "Ingrid Solberg")
                .contains("personvernforordningen artikkel 16", "Hun ber om det.");
        assertThat($(Anchor.class).all().stream().map(Anchor::getHref)).contains(PersonNavigation.path(person));
    }
}
