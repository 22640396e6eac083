package nl.ruimtemaker.bench;

import java.util.Arrays;

/**
 * What was asked on the command line: {@code bench PART [--seconds N] [--stories N] [--people N]}.
 *
 * @param seconds how long each thing is measured
 * @param stories how many the largest neighbourhood has
 * @param people how many tell at once
 */
record Asked(String part, int seconds, int stories, int people) {
    static Asked of(String... arguments) {
        return new Asked(
                arguments.length == 0 ? "" : arguments[0],
                number("--seconds", 8, arguments),
                number("--stories", 1_000_000, arguments),
                number("--people", 100, arguments));
    }

    private static int number(String name, int otherwise, String... arguments) {
        int at = Arrays.asList(arguments).indexOf(name);
        return at < 0 || at + 1 == arguments.length ? otherwise : Integer.parseInt(arguments[at + 1]);
    }
}
