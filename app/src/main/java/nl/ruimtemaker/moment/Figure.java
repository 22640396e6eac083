package nl.ruimtemaker.moment;

import org.jspecify.annotations.Nullable;

/**
 * What may be said outside its community about one class of moments in one year: at least five distinct tellers stand
 * behind it, and behind each change of it.
 *
 * @param name of the class or flag
 * @param stories how many, or null while it is being counted anew
 * @param anew whether it is being counted anew, or a part of it where communities are added up
 */
public record Figure(String name, @Nullable Integer stories, boolean anew) {
    /** The key of what an organisation calls it. */
    public String text() {
        return "moment.away." + name;
    }
}
