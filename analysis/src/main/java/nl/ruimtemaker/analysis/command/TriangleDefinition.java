package nl.ruimtemaker.analysis.command;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The triangles in the definition of a collection of stories: JSON that says what the columns of its CSV mean. */
final class TriangleDefinition {
    private static final int CORNERS = 3;

    private TriangleDefinition() {}

    /** In their order; wherever they stand in it. */
    static List<Triangle> read(Path file) throws IOException {
        var triangles = new ArrayList<Triangle>();
        try (var bytes = Files.newInputStream(file)) {
            collect(JsonMapper.shared().readTree(bytes), triangles);
        } catch (JacksonException broken) {
            long line = broken.getLocation() == null ? 1 : broken.getLocation().getLineNr();
            throw Refused.line(file, line, "\"" + broken.getOriginalMessage() + "\"", "JSON");
        }
        return triangles;
    }

    private static void collect(JsonNode node, List<Triangle> triangles) {
        var labels = node.path("content").path("labels");
        if (node.path("type").asString("").equals("triad") && labels.size() == CORNERS) {
            triangles.add(triangle(node, labels));
        }
        node.values().forEach(child -> collect(child, triangles));
    }

    /** Its labels begin at the top and go round by the left, where ours begin. */
    private static Triangle triangle(JsonNode node, JsonNode labels) {
        var id = node.path("id").asString("");
        var order = List.of(labels.get(1), labels.get(2), labels.get(0));
        return new Triangle(
                plain(node.path("title")),
                order.stream().map(label -> plain(label.path("text"))).toList(),
                order.stream()
                        .map(label -> id + "_" + label.path("id").asString(""))
                        .toList(),
                id + "_NA");
    }

    /** Without the tags that were put in to break a line. */
    private static String plain(JsonNode text) {
        return text.asString("")
                .replaceAll("<[^>]*>", " ")
                .replaceAll("\\s+", " ")
                .strip();
    }
}
