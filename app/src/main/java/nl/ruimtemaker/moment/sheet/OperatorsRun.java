package nl.ruimtemaker.moment.sheet;

import java.util.UUID;
import nl.ruimtemaker.people.Slips;
import nl.ruimtemaker.platform.Ids;

/** One list on its way into a space by the operator, told about as it goes. */
final class OperatorsRun {
    private static final int A_WHILE = 5_000;

    private final Listing listing;
    private final Transcript transcript;
    private final Announcement told;
    private Trial trial = Trial.NONE;
    private int rows;
    private int stored;

    OperatorsRun(Listing listing, Transcript transcript, Announcement told) {
        this.listing = listing;
        this.transcript = transcript;
        this.told = told;
    }

    Trial tryOut(OperatorsHands hands) {
        trial = Trial.of(listing, transcript, keys(hands), hands::known);
        told.trial(trial);
        return trial;
    }

    void sayThatNothingWasStored() {
        told.out().accept("Nothing was stored. Say it again with --yes to bring them in.");
    }

    void store(UUID bringing, OperatorsHands hands, Ids ids) {
        var keys = keys(hands);
        var batch = new Batch(ids);
        listing.read(row -> {
            if (transcript.line(row) instanceof Line.Told(var story)) {
                batch.add(keys.next(row), story);
            }
            if (batch.isFull()) {
                put(bringing, hands, batch);
            }
            if (++rows % A_WHILE == 0) {
                told.say("sheet.progress", rows, trial.stories());
            }
            return true;
        });
        put(bringing, hands, batch);
        told.say("sheet.done", stored);
    }

    private void put(UUID bringing, OperatorsHands hands, Batch batch) {
        stored += batch.store(bringing, hands).size();
        batch.clear();
    }

    private static RowKeys keys(OperatorsHands hands) {
        return new RowKeys(Slips.keyOf(hands.db(), hands.space()));
    }
}
