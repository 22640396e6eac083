package nl.ruimtemaker.analysis.command;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import nl.ruimtemaker.analysis.composition.Zone;

/** What is said of one triangle, in lines of text. */
final class TriangleTable {
    private TriangleTable() {}

    static String of(TriangleFigures figures) {
        var lines = new ArrayList<String>();
        lines.add(figures.question());
        lines.add("  " + given(figures));
        for (var zone : Zone.values()) {
            lines.add("  %6d  %s".formatted(figures.in(zone), words(zone, figures)));
        }
        lines.add("  " + centre(figures));
        if (figures.outside() > 0) {
            lines.add("  %d just outside the triangle, counted at the nearest edge".formatted(figures.outside()));
        }
        return String.join("\n", lines);
    }

    /** How many answers, and how many gave none. */
    static String given(TriangleFigures figures) {
        var given = new ArrayList<>(List.of(figures.answers() == 1 ? "1 answer" : figures.answers() + " answers"));
        if (figures.notFitting() > 0) {
            given.add(figures.notFitting() + " said it doesn't fit");
        }
        if (figures.unanswered() > 0) {
            given.add(figures.unanswered() + " left it open");
        }
        return String.join(", ", given);
    }

    /** A zone in the words of its corners. */
    static String words(Zone zone, TriangleFigures figures) {
        var a = figures.corners().get("a");
        var b = figures.corners().get("b");
        var c = figures.corners().get("c");
        return switch (zone) {
            case CORNER_A -> "mostly " + a;
            case CORNER_B -> "mostly " + b;
            case CORNER_C -> "mostly " + c;
            case EDGE_AB -> a + " and " + b;
            case EDGE_BC -> b + " and " + c;
            case EDGE_CA -> c + " and " + a;
            case MIDDLE -> "all three";
        };
    }

    /** The centre, or why there is none. */
    static String centre(TriangleFigures figures) {
        var centre = figures.centre();
        if (centre == null) {
            return "no centre: " + figures.noCentre();
        }
        var place = String.format(
                Locale.ROOT,
                "centre at %.2f %s, %.2f %s, %.2f %s",
                centre.a(),
                figures.corners().get("a"),
                centre.b(),
                figures.corners().get("b"),
                centre.c(),
                figures.corners().get("c"));
        var spread = figures.totalVariance();
        return spread == null ? place : place + String.format(Locale.ROOT, "; total variance %.2f", spread);
    }
}
