package nl.ruimtemaker.moment;

import nl.ruimtemaker.platform.Visit;
import org.jspecify.annotations.Nullable;

/**
 * The photo with a story, to change.
 *
 * @param path where the story stands
 * @param alt what is said about the photo
 * @param at the field where something is wrong
 * @param mistake the key of what is wrong there
 */
public record PhotoPage(
        Moment moment,
        String path,
        @Nullable String alt,
        @Nullable String at,
        @Nullable String mistake) {
    static PhotoPage of(Visit visit, Moment moment) {
        var photo = moment.photo();
        return new PhotoPage(moment, OwnStories.path(visit, moment), photo == null ? null : photo.alt(), null, null);
    }

    PhotoPage refused(String typed, String field, String reason) {
        return new PhotoPage(moment, path, typed, field, reason);
    }

    /** What is wrong at this field, or null. */
    public @Nullable String mistakeAt(String field) {
        return field.equals(at) ? mistake : null;
    }
}
