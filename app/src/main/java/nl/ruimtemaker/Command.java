package nl.ruimtemaker;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What the operator typed. */
sealed interface Command {
    /** The made-up village, to look around in. */
    record Demo(@Nullable Path data, @Nullable Integer port, boolean fresh) implements Command {}

    /** Real use. */
    record Start(@Nullable Path settings) implements Command {}

    /** What has to be mended before or during real use. */
    record Doctor(@Nullable Path settings) implements Command {}

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
            return new Unknown("Say demo, start, doctor or import.");
        }
        var rest = Arrays.asList(arguments).subList(1, arguments.length);
        try {
            return switch (arguments[0]) {
                case "demo" -> new Demo(path(rest, "--data"), number(rest, "--port"), rest.contains("--fresh"));
                case "start" -> new Start(path(rest, "--settings"));
                case "doctor" -> new Doctor(path(rest, "--settings"));
                case "import" -> bringIn(rest);
                default -> new Unknown("\"" + arguments[0] + "\" is no command. Say demo, start, doctor or import.");
            };
        } catch (NumberFormatException e) {
            return new Unknown("--port wants a number, as in --port 8081.");
        }
    }

    private static Command bringIn(List<String> rest) {
        var space = value(rest, "--space");
        return space == null || rest.getFirst().startsWith("--")
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
