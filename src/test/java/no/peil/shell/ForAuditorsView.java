package no.peil.shell;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;

/** A page of another role, for tests. */
@Route("test/for-auditors")
@RolesAllowed("AUDITOR")
class ForAuditorsView extends Div {}
