package nl.ruimtemaker.moment;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.function.BiFunction;
import nl.ruimtemaker.people.Circle;
import nl.ruimtemaker.people.Consents;
import nl.ruimtemaker.people.Entrance;
import nl.ruimtemaker.people.Guesthood;
import nl.ruimtemaker.people.Guesthoods;
import nl.ruimtemaker.platform.Actor;
import nl.ruimtemaker.platform.NotFound;
import nl.ruimtemaker.platform.Screen;
import nl.ruimtemaker.platform.Visit;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;

/** A story as its own teller sees it, signed in or with a slip: who can read it now, and what they can do with it. */
@Component
class OwnStories {
    private final Entrance entrance;
    private final Moments moments;
    private final Wishes wishes;
    private final Withdrawals withdrawals;
    private final Readings readings;
    private final Consents consents;
    private final Guesthoods guesthoods;
    private final Outings outings;
    private final Readers readers;
    private final ObjectProvider<Echo> echoes;

    OwnStories(
            Entrance entrance,
            Moments moments,
            Wishes wishes,
            Withdrawals withdrawals,
            Readings readings,
            Consents consents,
            Guesthoods guesthoods,
            Outings outings,
            Readers readers,
            ObjectProvider<Echo> echoes) {
        this.entrance = entrance;
        this.moments = moments;
        this.wishes = wishes;
        this.withdrawals = withdrawals;
        this.readings = readings;
        this.consents = consents;
        this.guesthoods = guesthoods;
        this.outings = outings;
        this.readers = readers;
        this.echoes = echoes;
    }

    /** Works on a story of the actor's own: by its place in a space, or by the slip at hand where neither is given. */
    ModelAndView with(
            Actor actor, @Nullable String space, @Nullable UUID id, BiFunction<Visit, Moment, ModelAndView> work) {
        return space == null || id == null
                ? entrance.enterByKey(actor, visit -> work.apply(visit, find(visit, subject(visit))))
                : entrance.enter(actor, space, visit -> work.apply(visit, find(visit, id)));
    }

    /** Where a story of one's own stands: under the slip, or in its space. */
    static String path(Visit visit, Moment moment) {
        return moment.id().equals(visit.subject()) ? "/briefje" : visit.path("/verhalen/" + moment.id());
    }

    private static UUID subject(Visit visit) {
        if (visit.subject() == null) {
            throw new NotFound();
        }
        return visit.subject();
    }

    private Moment find(Visit visit, UUID id) {
        var moment = moments.find(visit, id);
        if (!moment.isToldBy(visit.who()) && !id.equals(visit.subject())) {
            throw new NotFound();
        }
        return moment;
    }

    /** The page right after telling, with where to tell more, or when coming back to it. */
    ModelAndView show(Visit visit, Moment moment, @Nullable String code, @Nullable Told told) {
        return Screen.show("moment/own", visit, page(visit, moment, code, told, null));
    }

    /** The same page, with what was wrong with the choice of who may read it. */
    ModelAndView refuse(Visit visit, Moment moment, String mistake) {
        return Screen.refuse("moment/own", visit, page(visit, moment, null, null, mistake));
    }

    /** It was told just now: where something more can be told. */
    record Told(@Nullable String again) {}

    private OwnPage page(
            Visit visit, Moment moment, @Nullable String code, @Nullable Told told, @Nullable String mistake) {
        var guests = visit.belongs() ? guesthoods.here(visit) : List.<Guesthood>of();
        return new OwnPage(
                moment,
                path(visit, moment),
                code,
                told != null,
                told == null ? null : told.again(),
                stopped(visit, moment),
                moment.circle() == Circle.GUESTS ? readers.gone(visit, moment.id()) : List.of(),
                wishes.of(visit, moment.id()),
                goneAt(visit, moment),
                readings.of(visit, moment.id()),
                consents.reasons(visit, moment.id()),
                consents.counts(visit, moment.id()),
                guests,
                outings.of(visit, moment.id()),
                consents.about(visit, moment.id()),
                echoes.stream()
                        .flatMap(echo -> echo.of(visit, moment.id()).stream())
                        .toList(),
                echoes.stream()
                        .flatMap(echo -> echo.outside(visit, moment.id()).stream())
                        .toList(),
                mistake);
    }

    private @Nullable Circle stopped(Visit visit, Moment moment) {
        return moment.circle() == Circle.OWN
                ? consents.stopped(visit, moment.id()).orElse(null)
                : null;
    }

    private @Nullable Instant goneAt(Visit visit, Moment moment) {
        return withdrawals.goneAt(visit, moment.id()).orElse(null);
    }
}
