package nl.ruimtemaker.moment;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import nl.ruimtemaker.people.Circle;
import nl.ruimtemaker.people.Consent;
import nl.ruimtemaker.people.Consents;
import nl.ruimtemaker.people.Slip;
import nl.ruimtemaker.people.Slips;
import nl.ruimtemaker.people.Traces;
import nl.ruimtemaker.platform.Fingerprint;
import nl.ruimtemaker.platform.Ids;
import nl.ruimtemaker.platform.Photo;
import nl.ruimtemaker.platform.PlainText;
import nl.ruimtemaker.platform.Visit;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Somebody tells what happened. The same telling sent twice is one moment, and gets the same answer. */
@Component
public class Telling {
    private final JdbcClient db;
    private final Ids ids;
    private final Clock clock;
    private final Slips slips;
    private final MomentPhotos photos;
    private final Traces traces;
    private final Wishes wishes;
    private final Consents consents;
    private final ApplicationEventPublisher events;

    Telling(
            JdbcClient db,
            Ids ids,
            Clock clock,
            Slips slips,
            MomentPhotos photos,
            Traces traces,
            Wishes wishes,
            Consents consents,
            ApplicationEventPublisher events) {
        this.db = db;
        this.ids = ids;
        this.clock = clock;
        this.slips = slips;
        this.photos = photos;
        this.traces = traces;
        this.wishes = wishes;
        this.consents = consents;
        this.events = events;
    }

    /** What the teller holds afterwards: the moment where they can find it by themselves, and the paper code. */
    public record Told(UUID id, Slip slip, boolean again) {}

    /** Tells it, named as its teller wants to be. */
    public Told tell(Visit visit, MomentForm form, @Nullable String toldAs, @Nullable Photo photo) {
        var slip = slips.of(visit, form.tellingKey());
        var id = ids.next();
        var circle = circleNow(visit, form);
        if (add(visit, id, form, circle, toldAs, photo) == 0) {
            return new Told(earlier(visit, form, id), slip, true);
        }
        if (photo != null) {
            photos.keep(visit, id, photo);
        }
        traces.leave(visit);
        slips.give(visit, slip, id);
        noteWishes(visit, id, form, circle);
        db.sql("select moment.learn(:text)").param("text", form.words()).query().singleRow();
        events.publishEvent(new Moment.Told(visit.space(), id, circle));
        return new Told(id, slip, false);
    }

    /** What holds now; anything wider is a wish until a keeper says yes. */
    private static Circle circleNow(Visit visit, MomentForm form) {
        if (form.wished() == Circle.OWN || form.waitsForItsPerson()) {
            return Circle.OWN;
        }
        return !visit.belongs() && visit.waits() ? Circle.OWN : Circle.NEIGHBOURHOOD;
    }

    private void noteWishes(Visit visit, UUID id, MomentForm form, Circle circle) {
        consents.note(visit, Consent.byTeller(id, 1, circle));
        if (form.wished() == Circle.OWN || form.waitsForItsPerson()) {
            return;
        }
        if (circle == Circle.OWN) {
            wishes.ask(visit, id, 1, Circle.NEIGHBOURHOOD, List.of());
        }
        if (form.wished().leavesTheNeighbourhood()) {
            wishes.ask(visit, id, 1, form.wished(), form.guesthoods() == null ? List.of() : form.guesthoods());
        }
    }

    /** Without a target for the conflict: somebody who may read nothing may still learn that the key was taken. */
    private int add(
            Visit visit, UUID id, MomentForm form, Circle circle, @Nullable String toldAs, @Nullable Photo photo) {
        var happened = form.happened();
        var decision = form.decision();
        return db.sql("""
                        insert into moment.moment (
                            space_id, id, key_hash, told_at, teller_id, told_as, text, whose, circle, happened_from,
                            happened_until, place, present, organisation, idea, decided, doing, welcome, on_behalf,
                            photo_alt, photo_width, photo_height)
                        values (
                            :space, :id, decode(:key, 'hex'), :now, :teller, :toldAs, :text, :whose, :circle, :from,
                            :until, :place, :present, :organisation, :idea, :decided, :doing, :welcome, :onBehalf,
                            :alt, :width, :height)
                        on conflict do nothing""")
                .param("space", visit.space())
                .param("id", id)
                .param("key", Fingerprint.of(form.tellingKey()).hex())
                .param("now", now().atOffset(ZoneOffset.UTC))
                .param("teller", visit.who() == null ? null : visit.who().id())
                .param("toldAs", toldAs)
                .param("text", form.words())
                .param("whose", Boolean.TRUE.equals(form.other()) ? "OTHER" : "OWN")
                .param("circle", circle.width())
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
                .param("alt", photo == null ? null : PlainText.of(form.alt()))
                .param("width", photo == null ? null : photo.width())
                .param("height", photo == null ? null : photo.height())
                .update();
    }

    private UUID earlier(Visit visit, MomentForm form, UUID unknown) {
        return db.sql("select id from moment.moment where space_id = :space and key_hash = decode(:key, 'hex')")
                .param("space", visit.space())
                .param("key", Fingerprint.of(form.tellingKey()).hex())
                .query(UUID.class)
                .optional()
                .orElse(unknown);
    }

    private Instant now() {
        return clock.instant();
    }

    private static @Nullable String name(@Nullable Enum<?> value) {
        return value == null ? null : value.name();
    }
}
