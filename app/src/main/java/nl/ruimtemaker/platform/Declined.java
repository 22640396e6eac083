package nl.ruimtemaker.platform;

import java.util.Map;
import org.springframework.http.HttpStatus;

/** What a machine asked cannot be done: with which status, and where fields are wrong, the key of one sentence for each. */
public class Declined extends RuntimeException {
    private final HttpStatus status;
    private final transient Map<String, String> mistakes;
    private final boolean formal;

    public Declined(HttpStatus status) {
        this(status, Map.of(), false);
    }

    /** What was sent is wrong, field by field, said the way this space says it. */
    public static Declined mistaken(Visit visit, Map<String, String> mistakes) {
        return new Declined(HttpStatus.UNPROCESSABLE_CONTENT, mistakes, visit.formal());
    }

    private Declined(HttpStatus status, Map<String, String> mistakes, boolean formal) {
        super(status.toString(), null, false, false);
        this.status = status;
        this.mistakes = mistakes;
        this.formal = formal;
    }

    HttpStatus status() {
        return status;
    }

    Map<String, String> mistakes() {
        return mistakes;
    }

    boolean formal() {
        return formal;
    }
}
