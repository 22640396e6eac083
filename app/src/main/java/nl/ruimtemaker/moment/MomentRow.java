package nl.ruimtemaker.moment;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import nl.ruimtemaker.people.Circle;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.RowMapper;

/** A row as {@link Moments} selects it, read as a moment. */
class MomentRow implements RowMapper<Moment> {
    /** The columns of every query that answers moments; `m` is the moment. */
    static final String COLUMNS = """
            m.id, m.told_at, m.teller_id, m.told_as, m.text, m.text_version, m.whose, m.circle, m.happened_from,
            m.happened_until, m.place, m.present, m.organisation, m.idea, m.decided, m.doing, m.welcome, m.on_behalf,
            m.photo_alt, m.photo_width, m.photo_height, m.brought_by,
            case when m.circle = 2 then array(
                select people.guest_name(r.space_id, r.guesthood_id) from moment.reader r
                where r.space_id = m.space_id and r.moment_id = m.id) end as guests""";

    @Override
    public Moment mapRow(ResultSet row, int number) throws SQLException {
        return new Moment(
                row.getObject("id", UUID.class),
                row.getTimestamp("told_at").toInstant(),
                row.getObject("teller_id", UUID.class),
                row.getString("told_as"),
                row.getString("text"),
                row.getInt("text_version"),
                row.getString("whose").equals("OWN"),
                Circle.of(row.getInt("circle")),
                period(row),
                row.getString("place"),
                row.getString("present"),
                decision(row),
                photo(row),
                guests(row),
                row.getString("brought_by") == null ? null : Moment.Brought.valueOf(row.getString("brought_by")));
    }

    private static @Nullable Period period(ResultSet row) throws SQLException {
        var from = row.getObject("happened_from", LocalDate.class);
        return from == null ? null : new Period(from, row.getObject("happened_until", LocalDate.class));
    }

    private static Decision decision(ResultSet row) throws SQLException {
        return new Decision(
                row.getObject("organisation", Boolean.class),
                party(row.getString("idea")),
                party(row.getString("decided")),
                party(row.getString("doing")),
                row.getString("welcome") == null ? null : Decision.Welcome.valueOf(row.getString("welcome")),
                row.getObject("on_behalf", Boolean.class));
    }

    private static Decision.@Nullable Party party(@Nullable String name) {
        return name == null ? null : Decision.Party.valueOf(name);
    }

    private static Moment.@Nullable Photo photo(ResultSet row) throws SQLException {
        return row.getString("photo_alt") == null
                ? null
                : new Moment.Photo(row.getString("photo_alt"), row.getInt("photo_width"), row.getInt("photo_height"));
    }

    private static List<String> guests(ResultSet row) throws SQLException {
        var names = row.getArray("guests");
        return names == null
                ? List.of()
                : Arrays.stream((@Nullable String[]) names.getArray())
                        .flatMap(Stream::ofNullable)
                        .sorted()
                        .toList();
    }
}
