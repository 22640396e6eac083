package nl.ruimtemaker;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import nl.ruimtemaker.moment.sheet.ByOperator;
import nl.ruimtemaker.platform.MasterSecret;
import nl.ruimtemaker.platform.Settings;
import nl.ruimtemaker.platform.postgres.Cluster;
import nl.ruimtemaker.platform.postgres.Database;
import nl.ruimtemaker.platform.postgres.InUse;

/** Stories in a list by command, also beside a house that is running. */
final class BringingIn {
    private static final int REFUSED = 1;

    private BringingIn() {}

    /** The exit code: 0 when nothing was wrong. */
    static int run(Command.BringIn asked) {
        var bytes = read(asked.list());
        var settings = Start.settings(asked.settings());
        var properties = new HashMap<>(Start.properties(asked.settings()));
        properties.put("ruimtemaker.errand", "true");
        if (settings.database().url() == null && InUse.isRunning(settings.data())) {
            properties.putAll(beside(settings));
        }
        try (var house = Ruimtemaker.launch(properties, "--server.port=-1");
                var operator = house.getBean(Database.class).operator()) {
            var name = String.valueOf(asked.list().getFileName());
            return house.getBean(ByOperator.class)
                            .bringIn(operator, bytes, name, asked.space(), asked.rest(), IO::println)
                    ? 0
                    : REFUSED;
        }
    }

    private static byte[] read(Path list) {
        try {
            if (Files.size(list) > ByOperator.MOST_BYTES) {
                throw Ruimtemaker.refuse(list + " is too large: a list may be 20 MB.", REFUSED);
            }
            return Files.readAllBytes(list);
        } catch (IOException e) {
            throw Ruimtemaker.refuse("There is no file " + list + " that can be read.", REFUSED);
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
