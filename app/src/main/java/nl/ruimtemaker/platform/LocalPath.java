package nl.ruimtemaker.platform;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** A path of this site and of no other, to go on to after a form. */
public final class LocalPath {
    private static final Pattern SAFE = Pattern.compile("/(?![/\\\\])[\\w/.~-]{0,300}");

    private LocalPath() {}

    /** The path, or the front where it is not one of ours. */
    public static String of(@Nullable String path) {
        return path != null && SAFE.matcher(path).matches() ? path : "/";
    }
}
