package nl.ruimtemaker.moment.sheet;

import java.util.regex.Pattern;

/** Whether one can reach somebody by what stands in a cell: it is not kept beside a story unless a keeper says so. */
final class Reachable {
    private static final Pattern MAIL = Pattern.compile("[^\\s@]+@[^\\s@]+\\.\\p{L}{2,}");
    private static final Pattern TELEPHONE = Pattern.compile("(?:\\+|00?)[1-9](?:[ ()-]?\\d){7,12}");

    private Reachable() {}

    static boolean by(String cell) {
        return MAIL.matcher(cell).matches() || TELEPHONE.matcher(cell).matches();
    }
}
