package nl.ruimtemaker;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What the operator typed. */
sealed interface Command {
    /** What can be typed. */
    String SAY = "Say demo, start, doctor, backup, restore, move, import or erase.";

    /** The made-up village, to look around in. */
    record Demo(@Nullable Path data, @Nullable Integer port, boolean fresh) implements Command {}

    /** Real use. */
    record Start(@Nullable Path settings) implements Command {}

    /** What has to be mended before or during real use. */
    record Doctor(@Nullable Path settings) implements Command {}

    /** A whole space taken along, for another installation. */
    record Move(String space, Path to, @Nullable Path settings) implements Command {}

    /** A space that was taken along comes in here. */
    record Import(Path file, @Nullable String key, @Nullable Path settings) implements Command {}

    /** A whole space made gone. */
    record Erase(String space, @Nullable Path settings) implements Command {}

    /** A backup, beside what runs. */
    record Backup(@Nullable Path to, @Nullable Path settings) implements Command {}

    /** A backup put back where nothing is yet. */
    record Restore(Path backup, @Nullable Path settings) implements Command {}

    /** Stories in a list, for one space; how it is to be read stands in the rest. */
    record BringIn(
            Path list,
            String space,
            List<String> rest,
            @Nullable Path settings) implements Command {}

    /** Something else. */
    record Unknown(String sentence) implements Command {}

    static Command parse(String... arguments) {
        if (arguments.length == 0) {
            return new Unknown(SAY);
        }
        var rest = Arrays.asList(arguments).subList(1, arguments.length);
        try {
            return switch (arguments[0]) {
                case "demo" -> new Demo(path(rest, "--data"), number(rest, "--port"), rest.contains("--fresh"));
                case "start" -> new Start(path(rest, "--settings"));
                case "doctor" -> new Doctor(path(rest, "--settings"));
                case "backup" -> new Backup(path(rest, "--to"), path(rest, "--settings"));
                case "restore" -> restore(rest);
                case "move" -> move(rest);
                case "import" -> rest.contains("--space") ? bringIn(rest) : arrive(rest);
                case "erase" -> erase(rest);
                default -> new Unknown("\"" + arguments[0] + "\" is no command. " + SAY);
            };
        } catch (NumberFormatException e) {
            return new Unknown("--port wants a number, as in --port 8081.");
        }
    }

    private static Command move(List<String> rest) {
        var file = path(rest, "--to");
        return isNamed(rest) && file != null
                ? new Move(rest.getFirst(), file, path(rest, "--settings"))
                : new Unknown("Say which space and where to, as in: move de-linde --to de-linde.move");
    }

    private static Command arrive(List<String> rest) {
        return isNamed(rest)
                ? new Import(Path.of(rest.getFirst()).toAbsolutePath(), value(rest, "--key"), path(rest, "--settings"))
                : new Unknown("Say which file, as in: import de-linde.move");
    }

    private static Command erase(List<String> rest) {
        return isNamed(rest)
                ? new Erase(rest.getFirst(), path(rest, "--settings"))
                : new Unknown("Say which space, as in: erase de-linde");
    }

    private static boolean isNamed(List<String> rest) {
        return !rest.isEmpty() && !rest.getFirst().startsWith("--");
    }

    private static Command restore(List<String> rest) {
        return isNamed(rest)
                ? new Restore(Path.of(rest.getFirst()).toAbsolutePath(), path(rest, "--settings"))
                : new Unknown("Say which file to put back: restore FILE.");
    }

    private static Command bringIn(List<String> rest) {
        var space = value(rest, "--space");
        return space == null || !isNamed(rest)
                ? new Unknown("Say which list and into which space, as in: import stories.csv --space de-linde")
                : new BringIn(Path.of(rest.getFirst()).toAbsolutePath(), space, rest, path(rest, "--settings"));
    }

    private static @Nullable Path path(List<String> rest, String name) {
        var value = value(rest, name);
        return value == null ? null : Path.of(value).toAbsolutePath();
    }

    private static @Nullable Integer number(List<String> rest, String name) {
        var value = value(rest, name);
        return value == null ? null : Integer.valueOf(value);
    }

    private static @Nullable String value(List<String> rest, String name) {
        int at = rest.indexOf(name);
        return at < 0 || at + 1 == rest.size() ? null : rest.get(at + 1);
    }
}
