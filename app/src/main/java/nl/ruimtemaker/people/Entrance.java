package nl.ruimtemaker.people;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.ruimtemaker.platform.Actor;
import nl.ruimtemaker.platform.Declined;
import nl.ruimtemaker.platform.Fingerprint;
import nl.ruimtemaker.platform.Kind;
import nl.ruimtemaker.platform.NotFound;
import nl.ruimtemaker.platform.Standing;
import nl.ruimtemaker.platform.Visit;
import nl.ruimtemaker.platform.Who;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/**
 * The only way in. One transaction enters one space: the database checks what the actor's keys open there, and from then
 * on shows no row beyond it. Nobody entered: no rows.
 */
@Component
public class Entrance {
    private final TransactionOperations transactions;
    private final JdbcClient db;
    private final Clock clock;

    Entrance(TransactionOperations transactions, JdbcClient db, Clock clock) {
        this.transactions = transactions;
        this.db = db;
        this.clock = clock;
    }

    /**
     * Enters the space with this name and works there.
     *
     * @throws NotFound when there is no such space, or nothing in it for this actor
     */
    public <T extends @Nullable Object> T enter(Actor actor, String slug, Function<Visit, T> work) {
        return transactions.execute(transaction -> work.apply(visit(actor.withoutSlip(), slug)));
    }

    /**
     * Enters as any keeper would, with nobody's own things: what only the visitor sees is out of sight too.
     *
     * @throws NotFound when the visitor is no keeper there
     */
    public <T extends @Nullable Object> T enterAsAnyKeeper(Actor actor, String slug, Function<Visit, T> work) {
        return enter(actor, slug, visit -> {
            if (!visit.keeps()) {
                throw new NotFound();
            }
            db.sql("select people.step_back()").query().singleRow();
            return work.apply(visit);
        });
    }

    /** Enters the space that the actor's telling link or paper slip belongs to. */
    public <T extends @Nullable Object> T enterByKey(Actor actor, Function<Visit, T> work) {
        return transactions.execute(transaction -> work.apply(visit(actor, null)));
    }

    /**
     * Enters the space of the actor's pass, to do this there.
     *
     * @throws Declined when the pass is none, is over, or is not for this; it does not say which of the first two
     */
    public <T extends @Nullable Object> T enterByPass(Actor actor, Pass.May what, Function<Visit, T> work) {
        if (actor.pass() == null) {
            throw new Declined(HttpStatus.UNAUTHORIZED);
        }
        return transactions.execute(transaction -> {
            var passed =
                    entered(actor, null, Entrance::passed).orElseThrow(() -> new Declined(HttpStatus.UNAUTHORIZED));
            if (!passed.may().allows(what)) {
                throw new Declined(HttpStatus.FORBIDDEN);
            }
            return work.apply(passed.visit());
        });
    }

    /** Works outside any space, as whoever signed in; nobody's own things are shown to nobody. */
    public <T extends @Nullable Object> T recognise(Actor actor, Function<Optional<Who>, T> work) {
        return transactions.execute(transaction -> work.apply(who(actor)));
    }

    private record Passed(Visit visit, Pass.May may) {}

    private static Passed passed(ResultSet row) throws SQLException {
        return new Passed(visit(row), Pass.May.valueOf(row.getString("may")));
    }

    private Visit visit(Actor actor, @Nullable String slug) {
        return entered(actor, slug, Entrance::visit).orElseThrow(NotFound::new);
    }

    private interface Reading<T> {
        T read(ResultSet row) throws SQLException;
    }

    private <T> Optional<T> entered(Actor actor, @Nullable String slug, Reading<T> reading) {
        return db.sql("select * from people.enter(:signIn, :link, :slip, :pass, :slug, :now)")
                .param("signIn", hex(actor.signIn()))
                .param("link", actor.link())
                .param("slip", hex(actor.slip()))
                .param("pass", hex(actor.pass()))
                .param("slug", slug)
                .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                .query((row, number) -> reading.read(row))
                .optional();
    }

    private Optional<Who> who(Actor actor) {
        return db.sql("select * from people.recognise(:signIn, :now)")
                .param("signIn", hex(actor.signIn()))
                .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                .query((row, number) -> who(row))
                .optional();
    }

    private static Visit visit(ResultSet row) throws SQLException {
        return new Visit(
                row.getObject("space_id", UUID.class),
                row.getString("slug"),
                row.getString("name"),
                row.getString("about"),
                Kind.valueOf(row.getString("kind")),
                row.getBoolean("open"),
                row.getBoolean("formal"),
                row.getBoolean("waits"),
                doors(row),
                Standing.valueOf(row.getString("standing")),
                row.getObject("guesthood_id", UUID.class),
                row.getObject("subject_id", UUID.class),
                row.getString("person_name") == null ? null : who(row));
    }

    private static Who who(ResultSet row) throws SQLException {
        return new Who(
                row.getObject("person_id", UUID.class),
                row.getString("person_name"),
                row.getString("language"),
                row.getBoolean("formal"));
    }

    private static Set<String> doors(ResultSet row) throws SQLException {
        var names = (String[]) row.getArray("doors").getArray();
        return Arrays.stream(names).collect(Collectors.toUnmodifiableSet());
    }

    private static @Nullable String hex(@Nullable Fingerprint fingerprint) {
        return fingerprint == null ? null : fingerprint.hex();
    }
}
