package nl.ruimtemaker.moment.api;

import static io.swagger.v3.oas.annotations.media.Schema.RequiredMode.REQUIRED;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import nl.ruimtemaker.moment.Decision;
import nl.ruimtemaker.moment.Moment;
import nl.ruimtemaker.people.Circle;
import org.jspecify.annotations.Nullable;

/** One moment, as its page shows it and no more: not who told it by id, not the hour. */
@Schema(name = "Moment", description = "Something that happened, told in a few words.")
@JsonInclude(JsonInclude.Include.NON_EMPTY)
record ReadMoment(
        @Schema(requiredMode = REQUIRED) UUID id,

        @Schema(description = "Its page, for people.", format = "uri", requiredMode = REQUIRED)
        String page,

        @Schema(description = "The day on which it was told.", requiredMode = REQUIRED)
        LocalDate toldOn,

        @Schema(description = "How its teller wants to be named. Absent: somebody from the neighbourhood.") @Nullable
        String by,

        @Schema(description = "Its words: plain text, as they were told.", requiredMode = REQUIRED)
        String text,

        @Schema(description = "Whether it is somebody else's story, told on their behalf.", requiredMode = REQUIRED)
        boolean other,

        @Schema(
                description = "Who reads it.",
                allowableValues = {"OWN", "NEIGHBOURHOOD", "GUESTS", "PUBLIC"},
                requiredMode = REQUIRED)
        Circle circle,

        @Schema(description = "The guests who read it too, by name.")
        List<String> guests,

        @Schema(description = "When it happened, where that was said: a day, or the first and last day of a month.")
        @Nullable
        Days happened,

        @Schema(description = "Where it happened.") @Nullable
        String place,

        @Schema(description = "Who was there.") @Nullable String present,

        @Schema(description = "Who decided, where an organisation was present and that was said.")
        Decision.@Nullable Party decided,

        @Schema(description = "Who brought it in from a list, where it was not told here.")
        Moment.@Nullable Brought brought,

        @Schema(description = "Its photo.") @Nullable Picture photo) {

    /** From which day until which. */
    @Schema(name = "Days")
    record Days(
            @Schema(requiredMode = REQUIRED) LocalDate from,
            @Schema(requiredMode = REQUIRED) LocalDate until) {}

    /** A photo, and its words for who cannot see it. */
    @Schema(name = "Photo")
    record Picture(
            @Schema(description = "Where it is, with the same pass.", format = "uri", requiredMode = REQUIRED)
            String address,

            @Schema(description = "What is on it; empty where nobody said.", requiredMode = REQUIRED) @JsonInclude
            String alt,

            @Schema(requiredMode = REQUIRED) int width,
            @Schema(requiredMode = REQUIRED) int height) {}

    static ReadMoment of(Moment moment, Addresses addresses) {
        var happened = moment.happened();
        return new ReadMoment(
                moment.id(),
                addresses.page(moment.id()),
                LocalDate.ofInstant(moment.toldAt(), ZoneId.of("Europe/Amsterdam")),
                moment.toldAs(),
                moment.text(),
                !moment.own(),
                moment.circle(),
                moment.guests(),
                happened == null ? null : new Days(happened.from(), happened.until()),
                moment.place(),
                moment.present(),
                moment.decision().isSaid() ? moment.decision().decided() : null,
                moment.brought(),
                picture(moment, addresses));
    }

    private static @Nullable Picture picture(Moment moment, Addresses addresses) {
        var photo = moment.photo();
        return photo == null
                ? null
                : new Picture(addresses.photo(moment.id()), photo.alt(), photo.width(), photo.height());
    }
}
