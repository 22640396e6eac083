package nl.ruimtemaker.analysis.command;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import nl.ruimtemaker.analysis.composition.Composition;
import nl.ruimtemaker.analysis.composition.Ternary;

/** What was answered in one triangle, gathered row by row. */
final class TriangleAnswers {
    /** Three weights that were each rounded to a hundredth may sum to so much more or less than 1. */
    private static final double ROUNDED = 0.015 + 1e-9;
    /** A marker may be let go so far outside the triangle: one step of the control. */
    private static final double OUTSIDE = -0.01;

    private static final Set<String> YES = Set.of("1", "true", "yes");
    private static final Set<String> NO = Set.of("", "0", "false", "no");
    private static final String EXPECTED = "a weight of 0 to 1, or three empty ones";

    private final Triangle triangle;
    private final List<Answer> answers = new ArrayList<>();
    private int notFitting;
    private int unanswered;

    /**
     * One answer.
     *
     * @param line where it stands in its file
     * @param outside whether it lay just outside the triangle, and was taken to the nearest edge
     */
    record Answer(long line, Composition composition, boolean outside) {}

    TriangleAnswers(Triangle triangle) {
        this.triangle = triangle;
    }

    void add(Row row) {
        boolean empty =
                triangle.columns().stream().allMatch(column -> row.text(column).isBlank());
        boolean fits = fits(row);
        if (!empty && !fits) {
            throw row.refused(triangle.notFitting(), "nothing beside three weights");
        }
        if (!empty) {
            answers.add(answer(row));
        } else if (fits) {
            unanswered++;
        } else {
            notFitting++;
        }
    }

    Triangle triangle() {
        return triangle;
    }

    List<Answer> answers() {
        return answers;
    }

    /** How many said that the question doesn't fit: an answer too, and not the middle. */
    int notFitting() {
        return notFitting;
    }

    /** How many left it open. */
    int unanswered() {
        return unanswered;
    }

    private boolean fits(Row row) {
        var said = row.text(triangle.notFitting()).strip();
        if (!YES.contains(said) && !NO.contains(said)) {
            throw row.refused(triangle.notFitting(), "1 or nothing");
        }
        return NO.contains(said);
    }

    private Answer answer(Row row) {
        var weights = triangle.columns().stream()
                .mapToDouble(column -> weight(row, column))
                .toArray();
        double sum = weights[0] + weights[1] + weights[2];
        if (Math.abs(sum - 1) > ROUNDED) {
            throw Refused.line(row.file(), row.line(), "weights that sum to " + sum, "a sum of 1");
        }
        boolean outside = weights[0] < 0 || weights[1] < 0 || weights[2] < 0;
        var composition = outside
                ? new Ternary((weights[1] + weights[2] / 2) / sum, weights[2] / sum * Ternary.HEIGHT).composition()
                : Composition.closed(weights[0], weights[1], weights[2]);
        return new Answer(row.line(), composition, outside);
    }

    private static double weight(Row row, String column) {
        double weight = row.number(column, EXPECTED);
        if (weight < OUTSIDE || weight > 1 - OUTSIDE) {
            throw row.refused(column, EXPECTED);
        }
        return weight;
    }
}
