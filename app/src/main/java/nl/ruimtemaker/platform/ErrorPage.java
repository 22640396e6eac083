package nl.ruimtemaker.platform;

import java.util.Set;

/** What went wrong, what we expected and what to do: by the status of the answer. */
public record ErrorPage(int status) {
    private static final Set<Integer> KNOWN = Set.of(400, 403, 404, 405, 413, 429, 500, 503);

    /** The key of what happened. */
    public String title() {
        return "platform.error." + known();
    }

    /** The key of what we expected, or why this can be. */
    public String words() {
        return title() + ".words";
    }

    /** The key of what to do now. */
    public String next() {
        return title() + ".next";
    }

    private int known() {
        return KNOWN.contains(status) ? status : status < 500 ? 400 : 500;
    }
}
