package nl.ruimtemaker.moment;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Where an organisation was present: who had the idea, who decided, who did it, whether it was welcome, and whether it was
 * done in the residents' name. All of it may be left open; what follows from it is for the space mirror.
 */
public record Decision(
        @Nullable Boolean organisation,
        @Nullable Party idea,
        @Nullable Party decided,
        @Nullable Party doing,
        @Nullable Welcome welcome,
        @Nullable Boolean onBehalf) {

    /** Nothing was said about it. */
    public static final Decision UNSAID = new Decision(null, null, null, null, null, null);

    /** The questions about who did what that fold under "more"; who decided is asked before. */
    public static final List<String> QUESTIONS = List.of("idea", "doing");

    /** Who did one thing. */
    public enum Party {
        RESIDENTS,
        TOGETHER,
        ORGANISATION,
        UNKNOWN
    }

    /** Whether residents had asked for it. */
    public enum Welcome {
        YES,
        NO,
        UNKNOWN
    }

    /** Whether a reader sees who decided: only where an organisation was present. */
    public boolean isSaid() {
        return Boolean.TRUE.equals(organisation) && decided != null && decided != Party.UNKNOWN;
    }
}
