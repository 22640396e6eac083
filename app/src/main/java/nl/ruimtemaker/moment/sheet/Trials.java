package nl.ruimtemaker.moment.sheet;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import nl.ruimtemaker.people.Entrance;
import nl.ruimtemaker.people.Slips;
import nl.ruimtemaker.platform.Actor;
import nl.ruimtemaker.platform.NotFound;
import nl.ruimtemaker.platform.Turns;
import nl.ruimtemaker.platform.Visit;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads lists through, one at a time and outside any transaction: a large one takes seconds and memory. */
@Component
class Trials {
    private static final ZoneId HERE = ZoneId.of("Europe/Amsterdam");

    private final Entrance entrance;
    private final Sheets sheets;
    private final KeepersHands hands;
    private final JdbcClient db;
    private final Clock clock;
    private final Turns turns = new Turns();

    Trials(Entrance entrance, Sheets sheets, KeepersHands hands, JdbcClient db, Clock clock) {
        this.entrance = entrance;
        this.sheets = sheets;
        this.hands = hands;
        this.db = db;
        this.clock = clock;
    }

    /** What is in a file that was just sent. */
    Seen survey(byte[] bytes) {
        try (var turn = turns.take()) {
            return Surveyor.see(Listing.of(bytes));
        }
    }

    /** What would come of a sheet by its columns. */
    Tried run(Actor actor, String space, UUID id) {
        try (var turn = turns.take()) {
            var opened = open(actor, space, id);
            var trial = Trial.of(
                    opened.listing(), transcript(opened.sheet()), opened.keys(), keys -> known(actor, space, keys));
            return new Tried(opened.sheet(), trial);
        }
    }

    Opened open(Actor actor, String space, UUID id) {
        return entrance.enter(
                actor,
                space,
                visit -> new Opened(
                        sheets.find(keeping(visit), id), sheets.bytes(visit, id), Slips.keyOf(db, visit.space())));
    }

    Transcript transcript(Sheet sheet) {
        return new Transcript(sheet.survey(), sheet.mapping(), LocalDate.now(clock.withZone(HERE)));
    }

    /** Only who keeps a key brings stories in; the database asks it once more. */
    static Visit keeping(Visit visit) {
        if (!visit.keeps()) {
            throw new NotFound();
        }
        return visit;
    }

    private int known(Actor actor, String space, List<String> keys) {
        return entrance.enter(actor, space, visit -> hands.known(keys));
    }
}
