package nl.ruimtemaker.moment;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * How something was done where an organisation was present: to, for, with or by residents (C. Russell, "By the People"), and
 * what else can be seen in who had the idea, who decided and who did it. None of it is better than another.
 */
enum Manner {
    TO("m.manner = 'TO'"),
    FOR("m.manner = 'FOR'"),
    TO_OR_FOR("m.manner = 'TO_OR_FOR'"),
    WITH("m.manner = 'WITH'"),
    BY("m.manner = 'BY'"),
    UNKNOWN("m.manner = 'UNKNOWN'"),
    COMMISSIONED("m.manner = 'BY' and m.doing = 'ORGANISATION'"),
    DOING_UNKNOWN("m.manner = 'BY' and coalesce(m.doing, 'UNKNOWN') = 'UNKNOWN'"),
    HANDS_OF_ANOTHERS_PLAN("m.decided = 'ORGANISATION' and m.doing = 'RESIDENTS' and m.manner is not null"),
    IDEA_TAKEN_OVER("m.decided = 'ORGANISATION' and m.idea = 'RESIDENTS' and m.manner is not null"),
    ON_BEHALF("m.on_behalf and m.manner is not null"),
    // From the few readings to their stories: the other way round every story of the neighbourhood would be looked at.
    SEEN_DIFFERENTLY("""
            m.manner is not null and m.id = any(array(
                select r.moment_id from moment.reading r
                where r.space_id = :space and r.shown_at is not null and r.decided <> 'UNKNOWN'))
            and exists (
                select from moment.reading r
                where r.space_id = m.space_id and r.moment_id = m.id and r.shown_at is not null
                    and r.decided <> m.decided and r.decided <> 'UNKNOWN' and m.decided <> 'UNKNOWN')""");

    /** Those that exclude each other, in a fixed order that is no ranking. */
    static final List<Manner> CLASSES = List.of(TO, FOR, TO_OR_FOR, WITH, BY, UNKNOWN);

    /** All of them by name, as a question to the database says them. */
    static final String[] NAMES = Arrays.stream(values()).map(Enum::name).toArray(String[]::new);

    private final String condition;

    Manner(String condition) {
        this.condition = condition;
    }

    /** The condition on a moment {@code m}. */
    String condition() {
        return condition;
    }

    /** As it stands in a path. */
    String word() {
        return name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
    }

    static Optional<Manner> of(String word) {
        return Arrays.stream(values()).filter(each -> each.word().equals(word)).findAny();
    }
}
