package nl.ruimtemaker.people.mine;

import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** Everything of mine on one page, by what I come in, and all the rest grouped by place and by what it is. */
public record AllPage(String mail, List<String> waysIn, List<Place> places) {
    /** What people read, in the order in which it is read; each has a text of its own. */
    private static final List<String> READ = List.of(
            "text",
            "words",
            "may_ask",
            "name",
            "told_as",
            "read_as",
            "told_at",
            "at",
            "said_at",
            "happened_from",
            "happened_until",
            "place",
            "present",
            "photo_alt",
            "circle",
            "standing",
            "since",
            "works_here_until",
            "saved_at",
            "pass_for",
            "until_day");

    /** One place, with what is mine there. */
    public record Place(String name, List<Share> shares) {
        static Place of(String name, Map<String, List<JsonNode>> rooms) {
            return new Place(
                    name,
                    rooms.entrySet().stream()
                            .filter(room -> !room.getValue().isEmpty())
                            .map(room -> new Share(
                                    room.getKey(),
                                    room.getValue().stream()
                                            .map(AllPage::thing)
                                            .filter(thing -> !thing.fields().isEmpty())
                                            .toList()))
                            .filter(share -> !share.things().isEmpty())
                            .toList());
        }
    }

    /** What is mine in one room. */
    public record Share(String room, List<Thing> things) {}

    /** One thing with what is known of it, and where its photo lies in a folder that was taken along. */
    public record Thing(List<Field> fields, @Nullable String photo) {}

    /** One thing that is known. */
    public record Field(String name, String value) {
        /** Whether it is a moment in time, named as a day. */
        public boolean isTime() {
            return name.endsWith("at") || name.equals("since");
        }

        /** That moment in time. */
        public Instant time() {
            return OffsetDateTime.parse(value).toInstant();
        }

        /** Whether it is a day. */
        public boolean isDay() {
            return name.startsWith("happened_") || name.equals("works_here_until") || name.equals("until_day");
        }

        /** Whether its value is one of a few, each with a text of its own. */
        public boolean isChoice() {
            return name.equals("circle") || name.equals("standing");
        }

        /** That day. */
        public LocalDate day() {
            return LocalDate.parse(value);
        }
    }

    private static Thing thing(JsonNode row) {
        var photo = row.path("photo_alt").isString() ? "fotos/" + row.path("id").asString() + ".jpg" : null;
        return new Thing(fields(row), photo);
    }

    private static List<Field> fields(JsonNode thing) {
        return READ.stream()
                .flatMap(name ->
                        thing.path(name).isValueNode() && !thing.path(name).isNull()
                                ? Stream.of(new Field(name, thing.path(name).asString("")))
                                : Stream.<Field>empty())
                .toList();
    }
}
