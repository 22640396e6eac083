package nl.ruimtemaker.moment.api;

import static io.swagger.v3.oas.annotations.media.Schema.RequiredMode.REQUIRED;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.DateTimeException;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.ruimtemaker.moment.Decision;
import nl.ruimtemaker.moment.Moment;
import nl.ruimtemaker.moment.MomentForm;
import nl.ruimtemaker.people.Circle;
import org.jspecify.annotations.Nullable;

/** What a machine sends to tell a moment: the fields of the form, but for a photo. */
@Schema(
        name = "NewMoment",
        description = "A moment to be told. Only key and text are needed. A field that is not known is refused.",
        additionalProperties = Schema.AdditionalPropertiesValue.FALSE)
record ToTell(
        @Schema(
                description = "Made up by you, new for each moment and hard to guess: a UUID will do. The same key sent"
                        + " again is the same moment, and gets the same answer.",
                minLength = ToTell.SHORTEST_KEY,
                requiredMode = REQUIRED)
        @Nullable
        String key,

        @Schema(description = "What happened.", minLength = 1, maxLength = Moment.LONGEST_TEXT, requiredMode = REQUIRED)
        @Nullable
        String text,

        @Schema(
                description = "Who may read it. GUESTS and PUBLIC are asked of a keeper; until then the neighbourhood"
                        + " reads it.",
                defaultValue = "NEIGHBOURHOOD",
                allowableValues = {"OWN", "NEIGHBOURHOOD", "GUESTS", "PUBLIC"})
        @Nullable
        Circle circle,

        @Schema(description = "With GUESTS: which of them, as /api/v1/space lists them.") @Nullable
        List<UUID> guesthoods,

        @Schema(description = "Whether it is somebody else's story.") @Nullable
        Boolean other,

        @Schema(description = "Of somebody else's story: whether they said yes. Until then only you read it.") @Nullable
        Boolean asked,

        @Schema(description = "The day on which it happened.", format = "date") @Nullable
        String day,

        @Schema(description = "Or only the month.", pattern = "^\\d{4}-\\d{2}$", example = "2026-03") @Nullable
        String month,

        @Schema(description = "Where it happened.", maxLength = Moment.LONGEST_PLACE) @Nullable
        String place,

        @Schema(description = "Who was there.", maxLength = Moment.LONGEST_PRESENT) @Nullable
        String present,

        @Schema(description = "Whether an organisation was present. The five below count only where it was.") @Nullable
        Boolean organisation,

        @Schema(description = "Who decided.") Decision.@Nullable Party decided,

        @Schema(description = "Whose idea it was.") Decision.@Nullable Party idea,

        @Schema(description = "Who did it.") Decision.@Nullable Party doing,

        @Schema(description = "Whether residents had asked for it.")
        Decision.@Nullable Welcome welcome,

        @Schema(description = "Whether it was done in the residents' name.") @Nullable
        Boolean onBehalf) {

    static final int SHORTEST_KEY = 20;

    MomentForm form() {
        return form(key);
    }

    private MomentForm form(@Nullable String tellingKey) {
        return new MomentForm(
                tellingKey,
                text,
                decided,
                organisation,
                circle,
                guesthoods,
                other,
                asked,
                day,
                month,
                place,
                present,
                idea,
                doing,
                welcome,
                onBehalf,
                null);
    }

    /** What is wrong, by field: as on the form, and what a form cannot send. */
    Map<String, String> mistakes(List<UUID> guests) {
        var mistakes = form("x".repeat(SHORTEST_KEY)).mistakes();
        if (form().tellingKey().length() < SHORTEST_KEY) mistakes.put("key", "api.key.short");
        if (circle == Circle.TAKEN_BACK) mistakes.put("circle", "api.field.wrong");
        if (guesthoods != null && !guests.containsAll(guesthoods)) {
            mistakes.put("guesthoods", "moment.circle.which.empty");
        }
        if (month != null && !isMonth(month)) mistakes.put("month", "api.month.wrong");
        return mistakes;
    }

    private static boolean isMonth(String written) {
        try {
            return !YearMonth.parse(written).toString().isEmpty();
        } catch (DateTimeException e) {
            return false;
        }
    }
}
