package nl.ruimtemaker;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.function.Consumer;
import nl.ruimtemaker.operations.moving.Refused;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationContext;

/** The house opened for one piece of work, without a door for visitors; also beside a house that is running. */
final class Errand {
    private static final int REFUSED = 1;

    private Errand() {}

    static void run(@Nullable Path file, Consumer<ApplicationContext> work) {
        var properties = new HashMap<>(Start.properties(file));
        properties.put("ruimtemaker.errand", "true");
        try (var house = Ruimtemaker.launch(properties, "--server.port=-1", "--management.server.port=-1")) {
            work.accept(house);
        } catch (Refused e) {
            throw Ruimtemaker.refuse(String.valueOf(e.getMessage()), REFUSED);
        }
    }
}
