package nl.ruimtemaker.people.mine;

import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;

/** Everything of mine on one page, grouped by place and by what it is. */
public record AllPage(String mail, List<Place> places) {
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
            "circle");

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
                                            .map(AllPage::fields)
                                            .toList()))
                            .toList());
        }
    }

    /** What is mine in one room: things, each with what is known of it. */
    public record Share(String room, List<List<Field>> things) {}

    /** One thing that is known. */
    public record Field(String name, String value) {
        /** Whether it is a moment in time, named as a day. */
        public boolean isTime() {
            return name.endsWith("at");
        }

        /** That moment in time. */
        public Instant time() {
            return OffsetDateTime.parse(value).toInstant();
        }

        /** Whether it is a day. */
        public boolean isDay() {
            return name.startsWith("happened_");
        }

        /** That day. */
        public LocalDate day() {
            return LocalDate.parse(value);
        }
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
