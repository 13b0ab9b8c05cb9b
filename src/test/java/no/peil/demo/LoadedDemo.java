package no.peil.demo;

import no.peil.access.DemoUsers;
import no.peil.database.EmbeddedDatabase;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.JdbcTemplate;

/** The demo's persons in a test, and their case workers, who would otherwise stay for the tests that follow. */
public final class LoadedDemo implements AutoCloseable {

    private final ApplicationContext portal;

    private LoadedDemo(ApplicationContext portal) {
        this.portal = portal;
    }

    /** Loads the demo of today. */
    public static LoadedDemo in(ApplicationContext portal) {
        portal.getBean(DemoData.class).load();
        return new LoadedDemo(portal);
    }

    /** Sends home the colleagues who are not demo users; the persons go before the next test, as always. */
    @Override
    public void close() {
        var superuser = new JdbcTemplate(portal.getBean(EmbeddedDatabase.class).asSuperuser());
        var stay = portal.getBean(DemoUsers.class).all().stream()
                .map(DemoUsers.DemoUser::username)
                .toArray(String[]::new);
        superuser.update("update caseload_row set owner = null where owner <> all(?)", (Object) stay);
        superuser.update("delete from caseload_absence");
        superuser.update("delete from user_account where username <> all(?)", (Object) stay);
    }
}
