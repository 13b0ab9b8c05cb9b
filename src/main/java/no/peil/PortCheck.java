package no.peil;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import no.peil.database.StartRefused;
import org.springframework.boot.context.event.ApplicationEnvironmentPreparedEvent;
import org.springframework.context.ApplicationListener;

/** Finds out that the port is taken before the database starts and the demo loads, not after. */
class PortCheck implements ApplicationListener<ApplicationEnvironmentPreparedEvent> {

    @Override
    public void onApplicationEvent(ApplicationEnvironmentPreparedEvent event) {
        var environment = event.getEnvironment();
        var port = environment.getProperty("server.port", Integer.class, 8080);
        var address = environment.getProperty("server.address", InetAddress.class, InetAddress.getLoopbackAddress());
        try (var free = new ServerSocket()) {
            free.setReuseAddress(true);
            free.bind(new InetSocketAddress(address, port));
        } catch (IOException taken) {
            throw new StartRefused(
                    "Port " + port + " is taken, perhaps by a portal that already runs. Choose another"
                            + " with --port.",
                    taken);
        }
    }
}
