package nl.ruimtemaker.moment;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import nl.ruimtemaker.platform.Erasures;
import nl.ruimtemaker.platform.PlainText;
import nl.ruimtemaker.platform.Visit;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Corrections of a story by its teller, with what it said before. A shared text that changes is asked about again. */
@Component
public class Corrections {
    private final JdbcClient db;
    private final Clock clock;
    private final Circles circles;
    private final Erasures erasures;

    Corrections(JdbcClient db, Clock clock, Circles circles, Erasures erasures) {
        this.db = db;
        this.clock = clock;
        this.circles = circles;
        this.erasures = erasures;
    }

    /** What a story said before, and until when. */
    public record Earlier(String text, Instant until) {}

    List<Earlier> of(Visit visit, UUID moment) {
        return db.sql("""
                        select text, corrected_at from moment.correction
                        where space_id = :space and moment_id = :moment
                        order by text_version desc""")
                .param("space", visit.space())
                .param("moment", moment)
                .query((row, number) -> new Earlier(
                        row.getString("text"), row.getTimestamp("corrected_at").toInstant()))
                .list();
    }

    void correct(Visit visit, Moment moment, MomentForm form) {
        circles.change(visit, moment, () -> {
            if (!form.words().equals(moment.text())) {
                keep(visit, moment);
                erasures.note(visit.space(), "moment.corrected", moment.id());
                relearn(moment.text(), form.words());
            }
            write(visit, moment, form);
        });
    }

    private void keep(Visit visit, Moment moment) {
        db.sql("""
                        insert into moment.correction (space_id, moment_id, text_version, text, corrected_at)
                        values (:space, :moment, :version, :text, :now)""")
                .param("space", visit.space())
                .param("moment", moment.id())
                .param("version", moment.textVersion())
                .param("text", moment.text())
                .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                .update();
    }

    private void write(Visit visit, Moment moment, MomentForm form) {
        var happened = form.happened();
        var decision = form.decision();
        db.sql("""
                        update moment.moment set
                            text_version = text_version + 1, text = :text, happened_from = :from, happened_until = :until,
                            place = :place, present = :present, organisation = :organisation, idea = :idea,
                            decided = :decided, doing = :doing, welcome = :welcome, on_behalf = :onBehalf
                        where space_id = :space and id = :moment""")
                .param("text", form.words())
                .param("from", happened == null ? null : happened.from())
                .param("until", happened == null ? null : happened.until())
                .param("place", PlainText.orNull(form.place()))
                .param("present", PlainText.orNull(form.present()))
                .param("organisation", decision.organisation())
                .param("idea", name(decision.idea()))
                .param("decided", name(decision.decided()))
                .param("doing", name(decision.doing()))
                .param("welcome", name(decision.welcome()))
                .param("onBehalf", decision.onBehalf())
                .param("space", visit.space())
                .param("moment", moment.id())
                .update();
    }

    private void relearn(String before, String after) {
        db.sql("select moment.unlearn(:text)").param("text", before).query().singleRow();
        db.sql("select moment.learn(:text)").param("text", after).query().singleRow();
    }

    private static @Nullable String name(@Nullable Enum<?> value) {
        return value == null ? null : value.name();
    }
}
