package nl.ruimtemaker.platform;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;

/** A start for practice: it answers one page and ends, so that what later starts are given includes what answering needs. */
@Component
@ConditionalOnProperty("ruimtemaker.rehearsal")
class Rehearsal {
    private static final int TIMES = 20;

    @EventListener
    void on(ApplicationReadyEvent ready) throws IOException, InterruptedException {
        var house = ready.getApplicationContext().getEnvironment();
        try (var visitor = HttpClient.newHttpClient()) {
            for (int time = 0; time < TIMES; time++) {
                visitor.send(HttpRequest.newBuilder(page(house)).build(), HttpResponse.BodyHandlers.discarding());
            }
        }
        System.exit(0);
    }

    private static URI page(Environment house) {
        return URI.create("http://localhost:" + house.getRequiredProperty("local.server.port")
                + house.getRequiredProperty("ruimtemaker.rehearsal"));
    }
}
