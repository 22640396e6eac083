package nl.ruimtemaker.moment;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** One moment with the readings beside it, what else was answered, and where its teller's spoken word can be noted. */
public record MomentPage(
        Moment moment,
        List<Reading> readings,
        List<Answered> answers,
        @Nullable SpokenPart spoken) {}
