package nl.ruimtemaker.moment.sheet;

import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** A row as the database takes it. */
record Listed(
        UUID id,
        String key,
        String text,
        @Nullable String since,
        @Nullable String until,
        @Nullable String place,
        @Nullable String present,
        List<Answer> answers) {
    record Answer(int number, String question, String answer) {}

    static Listed of(UUID id, String key, Story story) {
        var happened = story.happened();
        return new Listed(
                id,
                key,
                story.text(),
                happened == null ? null : happened.from().toString(),
                happened == null ? null : happened.until().toString(),
                story.place(),
                story.present(),
                answers(story));
    }

    private static List<Answer> answers(Story story) {
        var given = story.answers();
        return IntStream.range(0, given.size())
                .mapToObj(number -> new Answer(
                        number, given.get(number).question(), given.get(number).answer()))
                .toList();
    }
}
