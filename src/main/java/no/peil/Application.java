package no.peil;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.page.AppShellConfigurator;
import com.vaadin.flow.component.page.Push;
import com.vaadin.flow.server.AppShellSettings;
import com.vaadin.flow.theme.lumo.Lumo;
import java.time.Clock;
import java.time.ZoneId;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.context.annotation.Bean;

/** Peil, the case worker's portal for competence mapping (<i>kompetansekartlegging</i>). */
@SpringBootApplication
@Push
@StyleSheet(Lumo.STYLESHEET)
@StyleSheet("context://styles/tokens.css")
@StyleSheet("context://styles/base.css")
@StyleSheet("context://styles/components.css")
@StyleSheet("context://styles/shell.css")
@StyleSheet("context://styles/person.css")
@StyleSheet("context://styles/competence.css")
public class Application implements AppShellConfigurator {

    public static void main(String[] args) {
        var portal = new SpringApplication(Application.class);
        portal.addListeners(new PortCheck());
        portal.run(args);
    }

    @Override
    public void configurePage(AppShellSettings settings) {
        settings.addFavIcon("icon", "icons/peil.svg", "any");
    }

    /** The clock on the case worker's wall; deadlines are counted in Norwegian days. */
    @Bean
    Clock clock() {
        return Clock.system(ZoneId.of("Europe/Oslo"));
    }
}
