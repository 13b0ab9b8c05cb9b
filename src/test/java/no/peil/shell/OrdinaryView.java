package no.peil.shell;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;

/** A page for everybody who is logged in, for tests. */
@Route("test/ordinary")
@PermitAll
class OrdinaryView extends Div {}
