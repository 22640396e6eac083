package nl.ruimtemaker.badinput;

import java.util.List;

/**
 * One way in: a route, or a form as somebody in the village sees it on a page.
 *
 * @param pattern the path, with the names of what varies in braces
 * @param who whose page it stands on, or nobody's for a bare route
 */
record Way(String method, String pattern, String who, boolean files, List<Field> fields) {
    /** A field and what would be right in it. */
    record Field(String name, List<String> right, boolean file) {}

    /** It knows who asks by a pass, is told in JSON, and says in JSON what was wrong. */
    boolean isForMachines() {
        return pattern.startsWith("/api/v1/");
    }

    @Override
    public String toString() {
        return method + " " + pattern;
    }
}
