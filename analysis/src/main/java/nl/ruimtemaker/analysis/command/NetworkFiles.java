package nl.ruimtemaker.analysis.command;

import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import nl.ruimtemaker.analysis.network.Graph;
import nl.ruimtemaker.analysis.network.HalfLife;
import nl.ruimtemaker.analysis.network.NewmanProjection;

/** Reads a network: who knows whom, or who was there at which moment, and people who know nobody. */
final class NetworkFiles {
    private final Progress progress;
    private final Numbered people = new Numbered();
    private final Map<String, String> groups = new HashMap<>();
    private boolean allNamed;

    NetworkFiles(Progress progress) {
        this.progress = progress;
    }

    /** All people, also those without ties, in columns {@code id} and, if it is there, {@code group}. */
    void readPeople(Path file) throws IOException {
        allNamed = true;
        new Rows(file, List.of("id")).each(progress, row -> {
            if (people.has(name(row, "id"))) {
                throw row.refused("id", "each person once");
            }
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
            one.add(person(row, "source"));
            other.add(person(row, "target"));
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
        var attendances = new Attendances();
        new Rows(file, List.of("person", "event")).each(progress, row -> attendances.add(person(row, "person"), row));
        progress.now("Seeing who met whom");
        var names = people.names();
        var graph = NewmanProjection.of(attendances.twoMode(people, names), halfLife);
        return new Network(names, graph, groups(names.inOrder()));
    }

    /** Once people were named, all of them were: another name is a slip of the pen. */
    private int person(Row row, String column) {
        var name = name(row, column);
        if (allNamed && !people.has(name)) {
            throw row.refused(column, "one of the people in the file behind --people");
        }
        return people.number(name);
    }

    private List<String> groups(List<String> names) {
        return groups.isEmpty()
                ? List.of()
                : names.stream().map(name -> groups.getOrDefault(name, "")).toList();
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
