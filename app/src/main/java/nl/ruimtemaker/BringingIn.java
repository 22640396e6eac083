package nl.ruimtemaker;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.atomic.AtomicBoolean;
import nl.ruimtemaker.moment.sheet.ByOperator;
import nl.ruimtemaker.platform.postgres.Database;

/** Stories in a list by command, also beside a house that is running. */
final class BringingIn {
    private static final int REFUSED = 1;

    private BringingIn() {}

    /** The exit code: 0 when nothing was wrong. */
    static int run(Command.BringIn asked) {
        var bytes = read(asked.list());
        var good = new AtomicBoolean();
        Errand.run(asked.settings(), house -> {
            var name = String.valueOf(asked.list().getFileName());
            var byOperator = house.getBean(ByOperator.class);
            try (var operator = house.getBean(Database.class).operator()) {
                good.set(byOperator.bringIn(operator, bytes, name, asked.space(), asked.rest(), IO::println));
            }
        });
        return good.get() ? 0 : REFUSED;
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
}
