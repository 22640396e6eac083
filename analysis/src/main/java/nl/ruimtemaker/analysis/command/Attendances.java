package nl.ruimtemaker.analysis.command;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import nl.ruimtemaker.analysis.network.Names;
import nl.ruimtemaker.analysis.network.TwoMode;

/** Who was there at which moment, gathered row by row. */
final class Attendances {
    private final Numbered moments = new Numbered();
    private final Map<Integer, Double> daysAgo = new HashMap<>();
    private final IntStream.Builder person = IntStream.builder();
    private final IntStream.Builder moment = IntStream.builder();

    void add(int who, Row row) {
        int number = moments.number(NetworkFiles.name(row, "event"));
        double age = age(row);
        if (!Optional.ofNullable(daysAgo.putIfAbsent(number, age)).orElse(age).equals(age)) {
            throw row.refused("days_ago", "the same age as before of this event");
        }
        person.add(who);
        moment.add(number);
    }

    /** @param names those of the people, in order */
    TwoMode twoMode(Numbered people, Names names) {
        var momentNames = moments.names();
        var ages = new double[momentNames.size()];
        int[] inOrder = moments.inOrder(momentNames, IntStream.range(0, ages.length));
        daysAgo.forEach((number, age) -> ages[inOrder[number]] = age);
        return TwoMode.of(
                names.size(),
                people.inOrder(names, person.build()),
                moments.inOrder(momentNames, moment.build()),
                ages);
    }

    private static double age(Row row) {
        if (row.text("days_ago").isBlank()) {
            return 0;
        }
        double age = row.number("days_ago", "a number of days");
        if (age < 0) {
            throw row.refused("days_ago", "a number of days, 0 or more");
        }
        return age;
    }
}
