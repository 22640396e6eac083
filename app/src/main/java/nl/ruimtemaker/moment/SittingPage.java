package nl.ruimtemaker.moment;

import java.util.List;

/** What waits for the keepers: wishes of tellers, and what people said is about them. */
public record SittingPage(List<Sitting.Item> wishes, List<Said> objections) {
    /** Somebody said of this moment that it is about them. */
    public record Said(Objection objection, Moment moment) {}
}
