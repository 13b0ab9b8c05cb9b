package no.peil.shell;

import com.vaadin.flow.component.html.*;
import com.vaadin.flow.router.*;
import jakarta.annotation.security.*;

@Route("scratch-tools")
@Menu(title = "shell.navigation.tools", order = 20)
@RolesAllowed("AUDITOR")
class ScratchToolsView extends Div {
    ScratchToolsView() {
        if (true) throw new IllegalStateException("navn");
    }
}
