package nl.ruimtemaker.moment;

import java.time.Year;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import nl.ruimtemaker.platform.Actor;

/** What people tell of a year and think again about, at random but the same for the same seed. */
final class SecondThoughts {
    private final Tellings tellings;
    private final List<Actor> tellers;
    private final Random random;
    private final Year year;
    private final FigureModel model;
    private final List<Story> stories = new ArrayList<>();

    SecondThoughts(Tellings tellings, List<Actor> tellers, Random random, Year year, FigureModel model) {
        this.tellings = tellings;
        this.tellers = tellers;
        this.random = random;
        this.year = year;
        this.model = model;
    }

    /** A story, what it says, and whether it is there and counts. */
    private static final class Story {
        private final Tellings.Told told;
        private final String teller;
        private Decision decision;
        private boolean there = true;
        private boolean counts;

        Story(Tellings.Told told, String teller, Decision decision) {
            this.told = told;
            this.teller = teller;
            this.decision = decision;
        }

        int worth() {
            return there && counts ? 1 : 0;
        }
    }

    /** Somebody tells, or thinks again about a story, in one transaction; the model hears of it. */
    void next(int step) {
        int what = random.nextInt(20);
        if (stories.isEmpty() || what < 8) {
            int who = random.nextInt(tellers.size());
            var decision = decision();
            var key = year + " " + step;
            var told =
                    tellings.tell(tellers.get(who), Tellings.form(key, year + "-0" + (1 + step % 9) + "-05", decision));
            stories.add(new Story(told, "teller " + who, decision));
            what = random.nextInt(4) == 0 ? 19 : 8;
            if (what == 19) return;
        }
        var story = what == 8 ? stories.getLast() : stories.get(random.nextInt(stories.size()));
        model.add(story.teller, story.decision, -story.worth());
        change(what, story);
        model.add(story.teller, story.decision, story.worth());
        model.settle();
    }

    private void change(int what, Story story) {
        if (what < 13) {
            story.counts = what < 11;
            tellings.letCount(story.told, story.counts);
        } else if (what < 15 && story.there) {
            story.decision = decision();
            tellings.correct(story.told, Tellings.form("again", year + "-03-05", story.decision));
        } else if (what < 19 && story.there) {
            story.there = false;
            tellings.takeBack(story.told);
        } else if (what < 19) {
            story.there = true;
            tellings.putBack(story.told);
        } else {
            story.there = false;
            tellings.purge(story.told);
            stories.remove(story);
        }
    }

    /** Mostly a few kinds, so that figures come about. */
    private Decision decision() {
        var party = Decision.Party.values();
        return new Decision(
                true,
                party[random.nextInt(4)],
                random.nextInt(3) == 0 ? party[random.nextInt(4)] : Decision.Party.RESIDENTS,
                random.nextInt(9) == 0 ? null : party[random.nextInt(3)],
                random.nextInt(4) == 0 ? null : Decision.Welcome.values()[random.nextInt(3)],
                random.nextInt(3) == 0);
    }
}
