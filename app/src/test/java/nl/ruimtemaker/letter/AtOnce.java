package nl.ruimtemaker.letter;

import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Consumer;
import nl.ruimtemaker.people.Entrance;
import nl.ruimtemaker.platform.Actor;
import nl.ruimtemaker.platform.Fingerprint;
import nl.ruimtemaker.platform.Visit;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Things that happen at the same moment: the first is not committed yet while the others begin. */
class AtOnce {
    private final Entrance entrance;
    private final JdbcClient operator;

    AtOnce(Entrance entrance, JdbcClient operator) {
        this.entrance = entrance;
        this.operator = operator;
    }

    /** Somebody of De Linde, signed in beside the pages. */
    Actor signedIn(String name) {
        var key = Fingerprint.of("at once: " + name);
        operator.sql("set role app_move").update();
        operator.sql("""
                        insert into people.sign_in (key_hash, person_id, at, expires_at)
                        select decode(:key, 'hex'), p.id, '2026-01-01', '2036-01-01'
                        from people.person p where lower(p.name) = :name
                        on conflict do nothing""")
                .param("key", key.hex())
                .param("name", name.toLowerCase(Locale.ROOT))
                .update();
        return new Actor(key, null, null);
    }

    /** Begins the others in the midst of the first; each of them is done, or waits, before the first commits. */
    <T> List<T> inTheMidst(Actor actor, Consumer<Visit> first, List<Callable<T>> others)
            throws InterruptedException, ExecutionException {
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Future<T>> begun = entrance.enter(actor, "de-linde", visit -> {
                first.accept(visit);
                var all = others.stream().map(threads::submit).toList();
                while (waiting() < all.stream().filter(each -> !each.isDone()).count()) {
                    Thread.onSpinWait();
                }
                return all;
            });
            var answers = new java.util.ArrayList<T>();
            for (var each : begun) {
                answers.add(each.get());
            }
            return answers;
        }
    }

    private int waiting() {
        return operator.sql("select count(distinct pid)::int from pg_locks where not granted")
                .query((row, number) -> row.getInt(1))
                .single();
    }
}
