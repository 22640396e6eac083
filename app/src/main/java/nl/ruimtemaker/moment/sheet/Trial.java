package nl.ruimtemaker.moment.sheet;

import java.util.ArrayList;
import java.util.List;
import java.util.function.ToIntFunction;

/**
 * What would come of a list, without storing anything of it.
 *
 * @param stories how many rows are stories
 * @param here how many of these are here already
 * @param passed how many rows were passed over, having no words
 * @param first the first of the stories
 * @param wrong how many rows are wrong
 * @param faults what is wrong, row by row, as far as it is listed
 * @param more how much more is wrong than is listed
 */
public record Trial(int stories, int here, int passed, List<Story> first, int wrong, List<Fault> faults, int more) {
    /** Of a list that was not read yet. */
    static final Trial NONE = new Trial(0, 0, 0, List.of(), 0, List.of(), 0);

    private static final int SHOWN = 5;
    private static final int LISTED = 200;

    /** How many at a time are looked up. */
    private static final int A_BATCH = 2_000;

    /** Whether it can be brought in. */
    public boolean isGood() {
        return wrong == 0 && fresh() > 0;
    }

    /** How many stories it would add. */
    public int fresh() {
        return stories - here;
    }

    /** Reads the whole list, and asks which of these keys are known. */
    static Trial of(Listing listing, Transcript transcript, RowKeys keys, ToIntFunction<List<String>> known) {
        var reading = new Reading(transcript, keys, known);
        listing.read(reading::take);
        return reading.trial();
    }

    private static final class Reading {
        private final Transcript transcript;
        private final RowKeys keys;
        private final ToIntFunction<List<String>> known;
        private final List<Story> first = new ArrayList<>();
        private final List<Fault> faults = new ArrayList<>();
        private final List<String> batch = new ArrayList<>();
        private int stories;
        private int here;
        private int passed;
        private int wrong;
        private int more;

        Reading(Transcript transcript, RowKeys keys, ToIntFunction<List<String>> known) {
            this.transcript = transcript;
            this.keys = keys;
            this.known = known;
        }

        boolean take(Row row) {
            switch (transcript.line(row)) {
                case Line.Told(var story) -> tell(row, story);
                case Line.Wrong(var found) -> refuse(found);
                case Line.Passed passedOver -> passed++;
            }
            return true;
        }

        Trial trial() {
            lookUp();
            return new Trial(stories, here, passed, List.copyOf(first), wrong, List.copyOf(faults), more);
        }

        private void tell(Row row, Story story) {
            stories++;
            if (first.size() < SHOWN) {
                first.add(story);
            }
            batch.add(keys.next(row));
            if (batch.size() == A_BATCH) {
                lookUp();
            }
        }

        private void refuse(List<Fault> found) {
            wrong++;
            int room = Math.min(found.size(), LISTED - faults.size());
            faults.addAll(found.subList(0, room));
            more += found.size() - room;
        }

        private void lookUp() {
            if (!batch.isEmpty()) {
                here += known.applyAsInt(batch);
                batch.clear();
            }
        }
    }
}
