package nl.ruimtemaker.analysis.command;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.ruimtemaker.analysis.composition.Centre;
import nl.ruimtemaker.analysis.composition.Composition;
import nl.ruimtemaker.analysis.composition.Ternary;
import nl.ruimtemaker.analysis.composition.ZeroReplacement;
import nl.ruimtemaker.analysis.composition.Zone;
import org.jspecify.annotations.Nullable;

/**
 * What is said of one triangle; its names are the keys of the JSON.
 *
 * @param corners by the letters of the parts: a lower left, b lower right, c at the top
 * @param answers how many answers; {@code notFitting} and {@code unanswered} come beside them
 * @param outside how many of the answers lay just outside the triangle
 * @param withZero how many of the answers have a part of 0
 * @param centre or null, and then {@code noCentre} says why
 * @param totalVariance null where there is no centre, or one answer
 */
record TriangleFigures(
        String question,
        Map<String, String> corners,
        int answers,
        int notFitting,
        int unanswered,
        int outside,
        int withZero,
        @Nullable Place centre,
        @Nullable String noCentre,
        @Nullable Double totalVariance,
        Map<String, Integer> zones,
        List<Point> points) {
    private static final Map<Zone, String> KEYS = Map.of(
            Zone.CORNER_A, "cornerA",
            Zone.CORNER_B, "cornerB",
            Zone.CORNER_C, "cornerC",
            Zone.EDGE_AB, "edgeAB",
            Zone.EDGE_BC, "edgeBC",
            Zone.EDGE_CA, "edgeCA",
            Zone.MIDDLE, "middle");

    /** A place in the triangle, in parts and in coordinates. */
    record Place(double a, double b, double c, double x, double y) {
        static Place of(Composition answer) {
            var place = Ternary.of(answer);
            return new Place(answer.a(), answer.b(), answer.c(), place.x(), place.y());
        }
    }

    /** An answer, and the line of the file that it is on. */
    record Point(long line, double a, double b, double c, double x, double y) {
        static Point of(TriangleAnswers.Answer answer) {
            var place = Place.of(answer.composition());
            return new Point(answer.line(), place.a, place.b, place.c, place.x, place.y);
        }
    }

    static TriangleFigures of(TriangleAnswers given) {
        var answers = given.answers().stream()
                .map(TriangleAnswers.Answer::composition)
                .toList();
        var centre = Centre.of(answers, ZeroReplacement.OF_A_HUNDREDTH);
        var at = centre instanceof Centre.At found ? found : null;
        return new TriangleFigures(
                given.triangle().question(),
                corners(given.triangle().corners()),
                answers.size(),
                given.notFitting(),
                given.unanswered(),
                (int) given.answers().stream()
                        .filter(TriangleAnswers.Answer::outside)
                        .count(),
                (int) answers.stream().filter(Composition::hasZero).count(),
                at == null ? null : Place.of(at.composition()),
                why(centre),
                at == null || at.totalVariance().isEmpty()
                        ? null
                        : at.totalVariance().getAsDouble(),
                zones(answers),
                given.answers().stream().map(Point::of).toList());
    }

    int in(Zone zone) {
        return zones.getOrDefault(KEYS.get(zone), 0);
    }

    private static @Nullable String why(Centre centre) {
        return switch (centre) {
            case Centre.At _ -> null;
            case Centre.TooManyZeros _ -> "too many zeros";
            case Centre.NoAnswers _ -> "no answers";
        };
    }

    private static Map<String, String> corners(List<String> words) {
        var corners = new LinkedHashMap<String, String>();
        corners.put("a", words.get(0));
        corners.put("b", words.get(1));
        corners.put("c", words.get(2));
        return corners;
    }

    private static Map<String, Integer> zones(List<Composition> answers) {
        var zones = new LinkedHashMap<String, Integer>();
        Zone.counts(answers).forEach((zone, count) -> zones.put(KEYS.get(zone), count));
        return zones;
    }
}
