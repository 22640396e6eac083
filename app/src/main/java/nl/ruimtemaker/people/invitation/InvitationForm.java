package nl.ruimtemaker.people.invitation;

import java.util.LinkedHashMap;
import java.util.Map;
import nl.ruimtemaker.platform.PlainText;
import org.jspecify.annotations.Nullable;

/** What somebody sends to make a link: for whom, how long, how often, and whether it gives a key. */
public record InvitationForm(
        @Nullable Boolean anyone,
        @Nullable Boolean key,
        @Nullable String forName,
        @Nullable Integer days,
        @Nullable Integer times) {
    static final InvitationForm EMPTY = new InvitationForm(null, null, null, null, null);

    private static final int LONGEST_NAME = 80;
    private static final int MOST_DAYS = 90;
    private static final int MOST_TIMES = 500;
    private static final int DAYS_FOR_SOMEBODY = 14;
    private static final int DAYS_FOR_ANYONE = 30;

    Map<String, String> mistakes() {
        var mistakes = new LinkedHashMap<String, String>();
        if (name().length() > LONGEST_NAME) mistakes.put("forName", "invitation.name.long");
        if (!forAnyone() && name().isEmpty()) mistakes.put("forName", "invitation.name.empty");
        if (daysItHolds() < 1 || daysItHolds() > MOST_DAYS) mistakes.put("days", "invitation.days.wrong");
        if (timesItWorks() < 1 || timesItWorks() > MOST_TIMES) mistakes.put("times", "invitation.times.wrong");
        return mistakes;
    }

    boolean forAnyone() {
        return Boolean.TRUE.equals(anyone) && !givesKey();
    }

    boolean givesKey() {
        return Boolean.TRUE.equals(key);
    }

    String name() {
        return PlainText.of(forName);
    }

    int daysItHolds() {
        return forAnyone() ? days == null ? DAYS_FOR_ANYONE : days : DAYS_FOR_SOMEBODY;
    }

    int timesItWorks() {
        return forAnyone() ? times == null ? MOST_TIMES : times : 1;
    }
}
