package nl.ruimtemaker.moment.sheet;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Function;
import javax.sql.DataSource;
import nl.ruimtemaker.people.Acts;
import nl.ruimtemaker.people.Slugs;
import nl.ruimtemaker.platform.Ids;
import nl.ruimtemaker.platform.Voice;
import org.springframework.context.MessageSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** The operator brings a list into a space: in one transaction, so all of it or nothing, and without reading any of it. */
@Component
public class ByOperator {
    /** How large a list may be. */
    public static final int MOST_BYTES = Listing.MOST_BYTES;

    private static final ZoneId HERE = ZoneId.of("Europe/Amsterdam");

    private final Ids ids;
    private final Clock clock;
    private final Acts acts;
    private final MessageSource texts;

    ByOperator(Ids ids, Clock clock, Acts acts, MessageSource texts) {
        this.ids = ids;
        this.clock = clock;
        this.acts = acts;
        this.texts = texts;
    }

    /**
     * Says what would come of a list, and brings it in where the words say yes.
     *
     * @param operator a connection of the operator's
     * @param words what was typed behind the name of the file
     * @return whether nothing was wrong
     */
    public boolean bringIn(
            DataSource operator, byte[] bytes, String name, String slug, List<String> words, Consumer<String> out) {
        var told = new Announcement(new Voice(texts, Locale.ENGLISH, clock), out);
        try {
            var listing = Listing.of(bytes);
            var seen = Surveyor.see(listing);
            var asked = new Asked(words, seen.survey());
            var mapping = asked.over(seen.guess());
            told.survey(seen.survey(), mapping);
            var mistakes = mapping.mistakes(seen.survey().columns().size());
            mistakes.values().forEach(told::say);
            var transcript = new Transcript(seen.survey(), mapping, LocalDate.now(clock.withZone(HERE)));
            return mistakes.isEmpty()
                    && moving(
                            operator,
                            db -> Slugs.find(db, slug)
                                    .map(space ->
                                            tried(db, space, name, new OperatorsRun(listing, transcript, told), asked))
                                    .orElseGet(() -> nowhere(slug, out)));
        } catch (Unreadable e) {
            told.say(e.text());
            if (e.line() != null) told.say("sheet.line", e.line());
            return false;
        }
    }

    private boolean tried(JdbcClient db, UUID space, String name, OperatorsRun run, Asked asked) {
        var hands = new OperatorsHands(db, space, clock.instant());
        var trial = run.tryOut(hands);
        if (trial.isGood() && !asked.yes()) {
            run.sayThatNothingWasStored();
        } else if (trial.isGood()) {
            var bringing = ids.next();
            new Bringings(db).note(space, bringing, null, name, clock.instant());
            run.store(bringing, hands, ids);
            acts.noteOperator(db, space, "brought-in-by-operator", name + " (" + trial.fresh() + ")");
        }
        return trial.wrong() == 0;
    }

    private static boolean nowhere(String slug, Consumer<String> out) {
        out.accept("There is no space \"" + slug + "\" here.");
        return false;
    }

    private static boolean moving(DataSource operator, Function<JdbcClient, Boolean> work) {
        var db = JdbcClient.create(operator);
        var transaction = new TransactionTemplate(new JdbcTransactionManager(operator));
        return Boolean.TRUE.equals(transaction.execute(begun -> {
            db.sql("set local role app_move").update();
            return work.apply(db);
        }));
    }
}
