package nl.ruimtemaker.people;

import java.util.Arrays;
import java.util.List;

/** Who may read something, from nobody any more to anyone: "Wie mag dit lezen?". Kept as a number that only grows wider. */
public enum Circle {
    /** Taken back: it can still be put back for some days, and nobody reads it until then. */
    TAKEN_BACK(-1),
    OWN(0),
    NEIGHBOURHOOD(1),
    /** Named guests, each by an own yes. */
    GUESTS(2),
    PUBLIC(3);

    /** What a teller can choose from. */
    public static final List<Circle> CHOICES = List.of(OWN, NEIGHBOURHOOD, GUESTS, PUBLIC);

    private final int width;

    Circle(int width) {
        this.width = width;
    }

    /** The number that the database compares. */
    public int width() {
        return width;
    }

    /** Whether it leaves the neighbourhood, so that a keeper has to say yes too. */
    public boolean leavesTheNeighbourhood() {
        return width > NEIGHBOURHOOD.width;
    }

    /** The circle with this number. */
    public static Circle of(int width) {
        return Arrays.stream(values())
                .filter(circle -> circle.width == width)
                .findAny()
                .orElseThrow(() -> new IllegalArgumentException("No circle is " + width + " wide"));
    }
}
