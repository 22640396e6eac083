package nl.ruimtemaker.operations.moving;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import nl.ruimtemaker.people.Entrance;
import nl.ruimtemaker.platform.Actor;
import nl.ruimtemaker.platform.Bundle;
import nl.ruimtemaker.platform.Keepsake;
import nl.ruimtemaker.platform.Kept;
import nl.ruimtemaker.platform.Visit;
import nl.ruimtemaker.platform.Voice;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Fills the folder that a keeper takes along, page by page: each in a visit of its own, so that nobody waits for it. */
@Component
class Taking {
    private static final int AT_ONCE = 8;

    private final Entrance entrance;
    private final List<Keepsake> keepsakes;
    private final Data data;

    Taking(Entrance entrance, List<Keepsake> keepsakes, Data data) {
        this.entrance = entrance;
        this.data = data;
        this.keepsakes = keepsakes.stream()
                .sorted(Comparator.comparingInt(Keepsake::order))
                .toList();
    }

    void fill(Actor actor, Visit keeper, Voice voice, Bundle bundle) throws IOException {
        bundle.text(voice.say("moving.readme.file"), voice.say("moving.readme", keeper.name(), voice.today()));
        bundle.look();
        var first = new ArrayList<Part>();
        for (var keepsake : keepsakes) {
            page(actor, keeper, keepsake, null)
                    .ifPresent(leaf -> first.add(new Part(keepsake, fileOf(keepsake, voice), leaf)));
        }
        var chapters = first.stream()
                .map(part -> new Kept.Chapter(part.keepsake().name(), part.file() + ".html"))
                .toList();
        var kept = new Kept(voice, keeper.name(), keeper.kind(), chapters, Kept.FRONT, null);
        bundle.page("moving/front", kept, new FrontPage(chapters));
        for (var part : first) {
            chapter(actor, keeper, part, kept, bundle);
        }
        data.fill(actor, keeper.slug(), bundle);
    }

    /** A room's chapter, by the name of its pages, with its first one. */
    private record Part(Keepsake keepsake, String file, Keepsake.Leaf first) {
        String page(int number) {
            return file + (number == 1 ? "" : "-" + number) + ".html";
        }
    }

    private void chapter(Actor actor, Visit keeper, Part part, Kept kept, Bundle bundle) throws IOException {
        int number = 1;
        for (var leaf = Optional.of(part.first()); leaf.isPresent(); number++) {
            var mark = leaf.get().mark();
            var next = mark == null ? Optional.<Keepsake.Leaf>empty() : page(actor, keeper, part.keepsake(), mark);
            var behind = next.isPresent() ? part.page(number + 1) : null;
            bundle.page(
                    leaf.get().template(),
                    kept.at(part.page(number), behind),
                    leaf.get().page());
            files(actor, keeper, part.keepsake(), leaf.get().files(), bundle);
            leaf = next;
        }
    }

    /** A few in each visit: entering for every photo would take longer than the photo. */
    private void files(Actor actor, Visit keeper, Keepsake keepsake, List<String> names, Bundle bundle)
            throws IOException {
        for (int from = 0; from < names.size(); from += AT_ONCE) {
            var some = names.subList(from, Math.min(names.size(), from + AT_ONCE));
            var files = entrance.enterAsAnyKeeper(
                    actor,
                    keeper.slug(),
                    visit -> some.stream()
                            .map(name -> keepsake.file(visit, name))
                            .toList());
            for (int number = 0; number < some.size(); number++) {
                bundle.file(some.get(number), files.get(number));
            }
        }
    }

    private Optional<Keepsake.Leaf> page(Actor actor, Visit keeper, Keepsake keepsake, @Nullable String behind) {
        return entrance.enterAsAnyKeeper(actor, keeper.slug(), visit -> keepsake.page(visit, behind));
    }

    private static String fileOf(Keepsake keepsake, Voice voice) {
        return voice.say(keepsake.name() + ".kept.file");
    }
}
