package nl.ruimtemaker.analysis.network;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.BitSet;
import java.util.List;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import nl.ruimtemaker.analysis.Beside;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A network that others measured, from a folder with edges, nodes and what they found. */
record PublishedNetwork(Path folder, Names names, Graph graph, List<String> groups, JsonNode reference) {
    private static final Path SHIPPED = Path.of("src/test/resources/networks");

    /** Those whose licence lets them stand in this repository. */
    static Stream<PublishedNetwork> shipped() {
        return in(SHIPPED);
    }

    /** Those beside it; elsewhere there are none. */
    static Stream<PublishedNetwork> beside() {
        return Beside.find("networks").stream().flatMap(PublishedNetwork::in);
    }

    static PublishedNetwork named(String name) {
        return read(Beside.data("networks").resolve(name));
    }

    static PublishedNetwork read(Path folder) {
        var nodes = rows(folder.resolve("nodes.csv"));
        var names = Names.of(nodes.stream().map(row -> row[0]).toList());
        var ties = rows(folder.resolve("edges.csv")).stream()
                .map(row -> new Tie(row[0], row[1], Double.parseDouble(row[2])))
                .toList();
        var groups = nodes.stream()
                .sorted((one, other) -> one[0].compareTo(other[0]))
                .map(row -> row[1])
                .toList();
        var reference =
                JsonMapper.shared().readTree(folder.resolve("reference.json").toFile());
        return new PublishedNetwork(folder, names, Graph.of(names, ties), groups, reference);
    }

    List<Attendance> attendances() {
        return rows(folder.resolve("two_mode.csv")).stream()
                .map(row -> new Attendance(row[0], row[1], 0))
                .toList();
    }

    double published(String key) {
        return reference.get(key).doubleValue();
    }

    /** What was measured after some had been taken away, for each time that it says whom. */
    Stream<JsonNode> removals() {
        return StreamSupport.stream(reference.get("after_removal").spliterator(), false)
                .filter(removal -> removal.get("removed").isArray());
    }

    BitSet removed(JsonNode removal) {
        return names.numbers(StreamSupport.stream(removal.get("removed").spliterator(), false)
                .map(JsonNode::stringValue)
                .toList());
    }

    @Override
    public String toString() {
        return folder.getFileName().toString();
    }

    private static Stream<PublishedNetwork> in(Path folder) {
        try (var folders = Files.list(folder)) {
            return folders
                    .filter(each -> Files.exists(each.resolve("reference.json")))
                    .sorted()
                    .map(PublishedNetwork::read)
                    .toList()
                    .stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<String[]> rows(Path file) {
        try (var lines = Files.lines(file)) {
            return lines.skip(1).map(line -> line.split(",", -1)).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
