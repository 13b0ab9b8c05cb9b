package no.peil.shell;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;

/** A page that cannot be made, for tests; its exception quotes what nobody may read in a log. */
@Route("test/broken")
@PermitAll
class BrokenView extends Div {

    BrokenView() {
        throw new IllegalStateException("Selam Hailu 14839412345");
    }
}
