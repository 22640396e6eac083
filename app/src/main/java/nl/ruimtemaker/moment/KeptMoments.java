package nl.ruimtemaker.moment;

import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Stories as they stand in a folder that was taken along, with what others who were there said beside them. */
public record KeptMoments(List<Moment> moments, Map<UUID, List<Reading>> readings) {
    private static final String FOLDER = "fotos/";
    private static final String ENDING = ".jpg";

    /** Where the photo of a story lies in that folder. */
    public static String photo(Moment moment) {
        return photo(moment.id());
    }

    static String photo(UUID moment) {
        return FOLDER + moment + ENDING;
    }

    static UUID moment(String photo) {
        return UUID.fromString(photo.substring(FOLDER.length(), photo.length() - ENDING.length()));
    }
}
