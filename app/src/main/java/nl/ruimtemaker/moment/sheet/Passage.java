package nl.ruimtemaker.moment.sheet;

import java.util.function.Function;
import java.util.function.Predicate;
import nl.ruimtemaker.platform.Ids;
import nl.ruimtemaker.platform.Visit;

/** One reading of a list, from where its sheet says that it is: what was passed is read again only to count equal rows. */
final class Passage {
    private final Opened opened;
    private final Transcript transcript;
    private final Predicate<Function<Visit, Boolean>> entrance;
    private final RowKeys keys;
    private final Batch batch;
    private int at;
    private int behind;
    private boolean first = true;

    /** @param entrance enters the space for each step */
    Passage(Opened opened, Transcript transcript, Ids ids, Predicate<Function<Visit, Boolean>> entrance) {
        this.opened = opened;
        this.transcript = transcript;
        this.entrance = entrance;
        this.keys = opened.keys();
        this.batch = new Batch(ids);
        this.at = opened.sheet().passed();
        this.behind = at;
    }

    /** Whether it came to the end, and nobody else was first with a step. */
    boolean walk(Steps steps) {
        opened.listing().read(row -> {
            take(row);
            return !batch.isFull() || isFirst(steps);
        });
        return first && isFirst(steps);
    }

    private void take(Row row) {
        switch (transcript.line(row)) {
            case Line.Told(var story) -> tell(keys.next(row), story);
            case Line.Passed passed -> pass();
            // Tried it was good: storing what is behind it would store a part of a list that is wrong.
            case Line.Wrong wrong ->
                throw new IllegalStateException("Row " + row.line() + " is wrong, though the list was good when tried");
        }
    }

    private void tell(String key, Story story) {
        if (!isBehind()) {
            batch.add(key, story);
        }
    }

    private void pass() {
        if (!isBehind()) {
            batch.pass();
        }
    }

    private boolean isBehind() {
        return behind > 0 && behind-- > 0;
    }

    private boolean isFirst(Steps steps) {
        first = entrance.test(visit -> steps.take(visit, opened.sheet().id(), at, batch));
        at += batch.rows();
        batch.clear();
        return first;
    }
}
