package nl.ruimtemaker;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Consumer;
import nl.ruimtemaker.operations.moving.Refused;
import nl.ruimtemaker.platform.MasterSecret;
import nl.ruimtemaker.platform.Settings;
import nl.ruimtemaker.platform.postgres.Cluster;
import nl.ruimtemaker.platform.postgres.InUse;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationContext;

/** The house opened for one piece of work, without a door for visitors; also beside a house that is running. */
final class Errand {
    private static final int REFUSED = 1;

    private Errand() {}

    static void run(@Nullable Path file, Consumer<ApplicationContext> work) {
        var settings = Start.settings(file);
        var properties = new HashMap<>(Start.properties(file));
        properties.put("ruimtemaker.errand", "true");
        if (settings.database().url() == null && InUse.isRunning(settings.data())) {
            properties.putAll(beside(settings));
        }
        try (var house = Ruimtemaker.launch(properties, "--server.port=-1")) {
            work.accept(house);
        } catch (Refused e) {
            throw Ruimtemaker.refuse(String.valueOf(e.getMessage()), REFUSED);
        }
    }

    /** The embedded database of a house that is running serves two. */
    private static Map<String, Object> beside(Settings settings) {
        return Map.of(
                "ruimtemaker.database.url",
                Cluster.runningUrl(settings.data(), "ruimtemaker"),
                "ruimtemaker.database.password",
                MasterSecret.of(settings).derived("postgres"));
    }
}
