package nl.ruimtemaker.analysis.command;

import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import nl.ruimtemaker.analysis.network.Graph;
import nl.ruimtemaker.analysis.network.HalfLife;
import nl.ruimtemaker.analysis.network.NewmanProjection;
import nl.ruimtemaker.analysis.network.TwoMode;

/** Reads a network: who knows whom, or who was there at which moment, and people who know nobody. */
final class NetworkFiles {
    private final Progress progress;
    private final Numbered people = new Numbered();
    private final Map<String, String> groups = new HashMap<>();

    NetworkFiles(Progress progress) {
        this.progress = progress;
    }

    /** People, also those without ties, in columns {@code id} and, if it is there, {@code group}. */
    void readPeople(Path file) throws IOException {
        new Rows(file, List.of("id")).each(progress, row -> {
            people.number(name(row, "id"));
            if (!row.text("group").isBlank()) {
                groups.put(name(row, "id"), row.text("group"));
            }
        });
    }

    /** Ties in columns {@code source}, {@code target} and, if it is there, {@code weight}. */
    Network readTies(Path file) throws IOException {
        var one = IntStream.builder();
        var other = IntStream.builder();
        var strength = DoubleStream.builder();
        new Rows(file, List.of("source", "target")).each(progress, row -> {
            one.add(people.number(name(row, "source")));
            other.add(people.number(name(row, "target")));
            strength.add(row.places().containsKey("weight") ? aboveZero(row, "weight") : 1);
        });
        progress.now("Putting ties in order");
        var names = people.names();
        var graph = Graph.of(
                names.size(),
                people.inOrder(names, one.build()),
                people.inOrder(names, other.build()),
                strength.build().toArray());
        return new Network(names, graph, groups(names.inOrder()));
    }

    /** Who was there, in columns {@code person}, {@code event} and, if it is there, {@code days_ago}. */
    Network readAttendances(Path file, HalfLife halfLife) throws IOException {
        var moments = new Numbered();
        var daysAgo = new HashMap<Integer, Double>();
        var person = IntStream.builder();
        var moment = IntStream.builder();
        new Rows(file, List.of("person", "event")).each(progress, row -> {
            int number = moments.number(name(row, "event"));
            double age = age(row);
            if (!Optional.ofNullable(daysAgo.putIfAbsent(number, age))
                    .orElse(age)
                    .equals(age)) {
                throw row.refused("days_ago", "the same age as before of this event");
            }
            person.add(people.number(name(row, "person")));
            moment.add(number);
        });
        progress.now("Seeing who met whom");
        var names = people.names();
        var momentNames = moments.names();
        var ages = new double[momentNames.size()];
        int[] inOrder = moments.inOrder(momentNames, IntStream.range(0, ages.length));
        daysAgo.forEach((number, age) -> ages[inOrder[number]] = age);
        var twoMode = TwoMode.of(
                names.size(),
                people.inOrder(names, person.build()),
                moments.inOrder(momentNames, moment.build()),
                ages);
        return new Network(names, NewmanProjection.of(twoMode, halfLife), groups(names.inOrder()));
    }

    private List<String> groups(List<String> names) {
        return groups.isEmpty()
                ? List.of()
                : names.stream().map(name -> groups.getOrDefault(name, "")).toList();
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

    private static double aboveZero(Row row, String column) {
        double number = row.number(column, "a number above 0");
        if (number <= 0) {
            throw row.refused(column, "a number above 0");
        }
        return number;
    }

    static String name(Row row, String column) {
        var name = row.text(column).strip();
        if (name.isEmpty()) {
            throw row.refused(column, "a name");
        }
        return name;
    }
}
