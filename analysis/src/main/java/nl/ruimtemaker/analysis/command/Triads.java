package nl.ruimtemaker.analysis.command;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** {@code analyse triads}: where answers lie in triangles, and how many lie in each zone. */
final class Triads implements Calculation {
    private static final List<String> USUAL_COLUMNS = List.of("a", "b", "c");

    @Override
    public String purpose() {
        return "answers in a triangle: zones, centre, spread";
    }

    @Override
    public String usage() {
        return "FILE [--columns NAMES] [--definition FILE] [--question WORDS]";
    }

    @Override
    public Outcome calculate(Asked asked, Progress progress) throws IOException {
        var triangles = triangles(asked);
        var answers = triangles.stream().map(TriangleAnswers::new).toList();
        var columns = triangles.stream()
                .flatMap(triangle -> triangle.columns().stream())
                .toList();
        new Rows(asked.file(), columns).each(progress, row -> answers.forEach(each -> each.add(row)));
        progress.now("Calculating");
        var figures = answers.stream().map(TriangleFigures::of).toList();
        return new Outcome(
                () -> new Found(figures),
                () -> figures.stream().map(TriangleTable::of).collect(Collectors.joining("\n\n")),
                () -> new TrianglePicture(figures).toString());
    }

    /** The outermost key of the JSON. */
    private record Found(List<TriangleFigures> triads) {}

    private static List<Triangle> triangles(Asked asked) throws IOException {
        asked.apart("columns", "definition");
        asked.together("question", "definition");
        var definition = asked.value("definition").map(Path::of);
        if (definition.isEmpty()) {
            var columns = asked.value("columns").map(Triads::columns).orElse(USUAL_COLUMNS);
            return List.of(Triangle.ofColumns(asked.file().getFileName().toString(), columns));
        }
        var words = asked.value("question").orElse("");
        var chosen = TriangleDefinition.read(definition.get()).stream()
                .filter(triangle -> holds(triangle.question(), words))
                .toList();
        if (chosen.isEmpty()) {
            throw new Refused("%s: found no triangle with \"%s\" in its question.".formatted(definition.get(), words));
        }
        return chosen;
    }

    private static boolean holds(String question, String words) {
        return question.toLowerCase(Locale.ROOT).contains(words.toLowerCase(Locale.ROOT));
    }

    private static List<String> columns(String names) {
        var columns =
                Stream.of(names.split(",", -1)).map(String::strip).distinct().toList();
        if (columns.size() != 3 || columns.contains("")) {
            throw new Refused("Expected three names behind --columns, as in left,right,top; found " + names + ".");
        }
        return columns;
    }
}
