package no.peil;

import java.lang.management.ManagementFactory;
import java.util.stream.Collectors;
import no.peil.access.DemoUsers;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.boot.web.server.context.WebServerApplicationContext;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Tells whoever started the portal where it answers, who may log in, and how to stop it. */
@Component
class ReadyNotice {

    private static final Logger log = LoggerFactory.getLogger(ReadyNotice.class);

    private final ObjectProvider<DemoUsers> demoUsers;

    ReadyNotice(ObjectProvider<DemoUsers> demoUsers) {
        this.demoUsers = demoUsers;
    }

    @EventListener
    void tell(ApplicationReadyEvent ready) {
        if (ready.getApplicationContext() instanceof WebServerApplicationContext web && web.getWebServer() != null) {
            log.info(
                    """
                    Peil is ready after {} seconds.

                        http://127.0.0.1:{}

                    {}
                    Ctrl-C stops the portal and its database.
                    """,
                    ManagementFactory.getRuntimeMXBean().getUptime() / 1000,
                    web.getWebServer().getPort(),
                    whoMayLogIn());
        }
    }

    private String whoMayLogIn() {
        var demo = demoUsers.getIfAvailable();
        return demo == null
                ? "PEIL_DB_URL is set, so there are no demo users. Log-in outside the demo comes with an identity provider."
                : demo.all().stream()
                        .map(DemoUsers.DemoUser::username)
                        .collect(Collectors.joining(", ", "Demo users, password equal to the user name: ", "."));
    }
}
