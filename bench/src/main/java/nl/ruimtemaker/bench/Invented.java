package nl.ruimtemaker.bench;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.ruimtemaker.platform.Fingerprint;
import nl.ruimtemaker.platform.postgres.Database;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Invented neighbourhoods: the same for the same seed. Space 0 is large, the others share the rest; each has a member, and
 * a guest who was let read every twentieth story. Every tenth story is public.
 */
final class Invented {
    private static final double SEED = 0.25;
    private static final int VOCABULARY = 20_000;

    /** Words are three of these, so that they are as alike as the words of a language. */
    private static final List<String> SYLLABLES = List.of(
            "ba", "buur", "brie", "dak", "den", "dorp", "feest", "ga", "geld", "gro", "haar", "huis", "je", "kaart",
            "keu", "koe", "laan", "lin", "markt", "mo", "nacht", "oes", "plein", "rij", "soep", "straat", "tuin", "ver",
            "water", "zon");

    private final Database database;

    Invented(Database database) {
        this.database = database;
    }

    /** Fills an empty installation. */
    void fill(int spaces, int inTheLargest, int inEachOther) {
        fill(IntStream.range(0, spaces)
                .map(space -> space == 0 ? inTheLargest : inEachOther)
                .toArray());
    }

    /** Fills an empty installation: a neighbourhood for each number, with so many stories. */
    void fill(int... stories) {
        var operator = database.operator();
        var db = JdbcClient.create(operator);
        new TransactionTemplate(new JdbcTransactionManager(operator)).executeWithoutResult(transaction -> {
            db.sql("set local role app_move").update();
            db.sql("set local statement_timeout = 0").update();
            db.sql("select setseed(:seed)").param("seed", SEED).query().singleRow();
            for (int space = 0; space < stories.length; space++) {
                people(db, space);
                moments(db, space, stories[space]);
                tallies(db, space);
            }
            words(db);
        });
    }

    static String key(String what, int space) {
        return "sleutel-" + what + "-" + space;
    }

    static UUID id(String what, int space) {
        return UUID.nameUUIDFromBytes((what + space).getBytes(StandardCharsets.UTF_8));
    }

    /** The word with this number: the lower, the more often it is said. */
    static String word(int number) {
        int many = SYLLABLES.size();
        return SYLLABLES.get(number % many)
                + SYLLABLES.get(number / many % many)
                + SYLLABLES.get(number / many / many % many);
    }

    /** The same in SQL. */
    private static String word(String number) {
        var syllables = SYLLABLES.stream().collect(Collectors.joining("','", "(array['", "'])"));
        return Stream.of(1, SYLLABLES.size(), SYLLABLES.size() * SYLLABLES.size())
                .map(step -> "%s[%s / %d %% %d + 1]".formatted(syllables, number, step, SYLLABLES.size()))
                .collect(Collectors.joining(" || "));
    }

    private static void people(JdbcClient db, int space) {
        db.sql("""
                        with s as (
                            insert into people.space (id, kind, slug, name, open, slip_key, founded_at)
                            values
                                (:space, 'COMMUNITY', 'buurt-' || :number, 'Buurt ' || :number, true, '\\x00', now()),
                                (:organisation, 'ORGANISATION', 'organisatie-' || :number, 'Organisatie', false, '\\x00', now())),
                        p as (
                            insert into people.person (id, name, told_as, since)
                            values (:member, 'Bewoner', 'Bewoner', now()), (:guest, 'Gast', 'Gast', now()))
                        select 1""")
                .param("space", id("space", space))
                .param("organisation", id("organisation", space))
                .param("number", String.valueOf(space))
                .param("member", id("member", space))
                .param("guest", id("guest", space))
                .query()
                .singleRow();
        standing(db, space);
    }

    private static void standing(JdbcClient db, int space) {
        db.sql("""
                        with k as (
                            insert into people.sign_in (key_hash, person_id, at, expires_at)
                            values
                                (decode(:memberKey, 'hex'), :member, now(), now() + interval '1 day'),
                                (decode(:guestKey, 'hex'), :guest, now(), now() + interval '1 day')),
                        t as (
                            insert into people.standing (space_id, person_id, standing, since)
                            values (:space, :member, 'MEMBER', now())),
                        h as (
                            insert into people.guesthood
                                (space_id, id, with_space_id, from_day, until_day, let_in_by, let_in_at)
                            values (:space, :guesthood, :organisation, current_date - 9, current_date + 99, :member, now()))
                        insert into people.guest (space_id, guesthood_id, person_id, works_here_until, named_by, named_at)
                        select :space, :guesthood, :guest, current_date + 99, :member, now()""")
                .param("memberKey", Fingerprint.of(key("member", space)).hex())
                .param("guestKey", Fingerprint.of(key("guest", space)).hex())
                .param("member", id("member", space))
                .param("guest", id("guest", space))
                .param("space", id("space", space))
                .param("guesthood", id("guesthood", space))
                .param("organisation", id("organisation", space))
                .update();
    }

    /** Words as often as words are: the first of the vocabulary in every third story, the last in hardly any. */
    private static void moments(JdbcClient db, int space, int many) {
        db.sql("""
                        insert into moment.moment (
                            space_id, id, key_hash, told_at, teller_id, told_as, text, circle, organisation, decided)
                        select :space, md5(:number || '-' || n)::uuid, decode(md5(:number || 'k' || n), 'hex'),
                            now() - n * interval '1 minute', :member, 'Bewoner',
                            (select string_agg(%s, ' ')
                            from (select floor(:vocabulary * power(random(), 4))::int as w
                                from generate_series(1, 12 + n %% 7)) drawn),
                            case when n %% 10 = 0 then 3 when n %% 20 = 1 then 2 else 1 end,
                            n %% 3 = 0, (array['RESIDENTS', 'TOGETHER', 'ORGANISATION', 'UNKNOWN'])[n %% 4 + 1]
                        from generate_series(1, :many) n""".formatted(word("w")))
                .param("space", id("space", space))
                .param("number", String.valueOf(space))
                .param("member", id("member", space))
                .param("vocabulary", VOCABULARY)
                .param("many", many)
                .update();
        db.sql("""
                        insert into moment.reader (space_id, guesthood_id, moment_id, told_at, let_by, let_at)
                        select space_id, :guesthood, id, told_at, teller_id, now()
                        from moment.moment where space_id = :space and circle = 2""")
                .param("guesthood", id("guesthood", space))
                .param("space", id("space", space))
                .update();
    }

    /** What a recount would find, were they told by 256 people. */
    private static void tallies(JdbcClient db, int space) {
        db.sql("""
                        insert into moment.tally (space_id, month, class, teller_id, readable, counted)
                        select :space, date_trunc('month', told_at at time zone 'Europe/Amsterdam')::date, manner,
                            md5(left(id::text, 2))::uuid, count(*), 0
                        from moment.moment where space_id = :space and manner is not null group by 2, 3, 4""").param("space", id("space", space)).update();
    }

    private static void words(JdbcClient db) {
        db.sql("""
                        insert into moment.word (space_id, word)
                        select s.id, %s
                        from people.space s, generate_series(0, :vocabulary - 1) w where s.kind = 'COMMUNITY'""".formatted(word("w"))).param("vocabulary", VOCABULARY).update();
    }
}
