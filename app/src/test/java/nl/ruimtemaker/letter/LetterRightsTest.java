package nl.ruimtemaker.letter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import nl.ruimtemaker.InTheVillage;
import nl.ruimtemaker.Somebody;
import nl.ruimtemaker.VillageAgain;
import nl.ruimtemaker.platform.postgres.Database;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionOperations;

/** What the database itself lets read and add around a guest's letter, whatever page is asked. */
@InTheVillage
@VillageAgain
class LetterRightsTest {
    private static final AtomicInteger LETTERS = new AtomicInteger();
    private static final String SOURCES = """
            select count(*) from letter.source o
            where exists (select from letter.answer a where a.sentence_id = o.sentence_id)
                and o.moment_id = '%s'""";

    @LocalServerPort
    int port;

    private final Somebody past;
    private final int number = LETTERS.incrementAndGet();
    private final String sentence = "Zin %d: iemand zette de stoelen vast buiten.".formatted(number);
    private WritingFromStories it;

    LetterRightsTest(JdbcClient db, TransactionOperations transactions, Database database) {
        this.past = new Somebody(db, transactions, JdbcClient.create(database.operator()));
    }

    @BeforeEach
    void aLetterOfAGuest() {
        it = new WritingFromStories(port);
    }

    @Test
    void aGuestsDraftIsReadByItsWritersAndFromWhenItLiesByKeepers() {
        var story = it.tells("Al " + number + " stoelen stonden buiten toen ik kwam.");
        it.writes(sentence, story);
        it.answers(sentence, Map.of("answer", "YES", "mayAsk", "dinsdag in het buurthuis"));
        var sources = SOURCES.formatted(story);
        assertThat(past.counts("Ans", "KEEPER", sources)).isZero();
        assertThat(past.counts("Hassan", "MEMBER", sources)).isZero();
        assertThat(past.counts("Farida", "MEMBER", sources)).as("its teller").isEqualTo(1);
        it.lays();
        assertThat(past.counts("Ans", "KEEPER", sources)).isEqualTo(1);
        assertThat(past.counts("Hassan", "MEMBER", sources)).isZero();
        assertThatThrownBy(() -> past.counts("Farida", "MEMBER", "select count(may_ask) from letter.answer"))
                .hasStackTraceContaining("permission denied");
    }

    @Test
    void whoPassesByReadsNeitherAddressNorWhoReadAlong() {
        it.writes(sentence, it.tells("Al " + number + " stoelen stonden buiten toen ik kwam."));
        it.answers(sentence, Map.of("answer", "YES"));
        it.isReadAlong();
        it.sends();
        for (var table : new String[] {"sending", "laying", "reading_along", "check_up", "seen"}) {
            var all = "select count(*) from letter." + table;
            assertThat(past.counts("Karim", "VISITOR", all)).as(table).isZero();
            assertThat(past.counts("Otto", "GUEST", all)).as(table).isZero();
        }
        assertThat(past.counts("Farida", "MEMBER", "select count(*) from letter.sending"))
                .isPositive();
    }

    @Test
    void nothingHangsOnWhatWasSent() {
        it.writes(sentence, it.tells("Al " + number + " stoelen stonden buiten toen ik kwam."));
        it.answers(sentence, Map.of("answer", "YES"));
        it.isReadAlong();
        it.sends();
        for (var each : new String[] {
            "source (space_id, sentence_id, with_space_id, moment_id, text_version)"
                    + " select s.space_id, s.id, s.with_space_id, m.id, m.text_version",
            "asked (space_id, sentence_id, with_space_id, reference, outcome, why)"
                    + " select s.space_id, s.id, s.with_space_id, 'r', 'MET', 'w'",
            "cited (space_id, sentence_id, with_space_id, year) select s.space_id, s.id, s.with_space_id, 2025"
        }) {
            assertThatThrownBy(() -> adds("insert into letter." + each + """
                                     from letter.sentence s, lateral (
                                        select * from moment.moment m where m.circle = 2 and not exists (
                                            select from letter.source o where o.sentence_id = s.id and o.moment_id = m.id)
                                        limit 1) m
                                    where s.text = '""" + sentence + "' limit 1"))
                    .as(each)
                    .hasStackTraceContaining("row-level security");
        }
    }

    @Test
    void whatATellerAnsweredThemselvesNobodyNotesForThemAndASpokenWordOpensNothing() {
        var teller = it.tellsAtTheDoor("Ik heb stoel " + number + " meegenomen.");
        it.writes(sentence, it.path("stoel " + number + " meegenomen").replaceAll(".*/", ""));
        var questions = teller.get("/briefje/zinnen");
        assertThat(questions.words()).contains("van Welzijn Waterkant aan de gemeente Rijswaard");
        it.lays();
        var page = it.farida.get(it.letter);
        var note = page.page().selectFirst("form[action*=/gezegd/]").attr("action");
        it.farida.submit(page, note, Map.of("answer", "YES", "mayRead", "true"));
        assertThat(it.ans.get(it.letter).words())
                .contains("mag mee")
                .doesNotContain("De lezer mag ook het verhaal zelf lezen.");
        assertThat(teller.get("/briefje/zinnen").words()).contains("hardop, en Farida schreef het op");
        teller.submit(questions, Writing.action(questions, sentence), Map.of("answer", "NO"));
        assertThat(it.farida.get(it.letter).page().select("form[action*=/gezegd/]"))
                .isEmpty();
        assertThat(Writing.post(it.farida, note, Map.of("answer", "YES")).status())
                .isEqualTo(404);
        assertThatThrownBy(() -> notes(false)).hasStackTraceContaining("row-level security");
        assertThat(it.ans.get(it.letter).words()).contains("gaat niet mee");
    }

    @Test
    void theDatabaseOpensNothingByASpokenWord() {
        it.tellsAtTheDoor("Ik heb stoel " + number + " meegenomen.");
        it.writes(sentence, it.path("stoel " + number + " meegenomen").replaceAll(".*/", ""));
        it.lays();
        assertThatThrownBy(() -> notes(true)).hasStackTraceContaining("row-level security");
        assertThat(notes(false)).isEqualTo(1);
    }

    @Test
    void nobodySignsWithAGuestWhoHasGone() {
        var signs = """
                insert into letter.signature (space_id, agreement_id, side, name, person_id, signed_at)
                select a.space_id, a.id, 'COMMUNITY', 'Ans', platform.person(), now() from letter.agreement a limit 1""";
        assertThatThrownBy(() ->
                        past.does("Ans", "KEEPER", null, db -> db.sql(signs).update()))
                .as("it was signed before")
                .hasStackTraceContaining("duplicate key");
        assertThatThrownBy(() -> past.does("Ans", "KEEPER", null, db -> {
                    db.sql("""
                                    update people.guesthood
                                    set ended_at = now(), ended_by = platform.person(), ended_in = platform.space()
                                    where space_id = platform.space() and ended_at is null""").update();
                    return db.sql(signs).update();
                }))
                .hasStackTraceContaining("row-level security");
    }

    private int notes(boolean mayRead) {
        return past.does(
                "Farida",
                "MEMBER",
                null,
                db -> db.sql("""
                        insert into letter.answer
                            (space_id, id, sentence_id, moment_id, answer, may_read, how, noted_by, at)
                        select o.space_id, gen_random_uuid(), o.sentence_id, o.moment_id, 'YES', :mayRead, 'SPOKEN',
                            platform.person(), now()
                        from letter.source o join letter.sentence s on s.id = o.sentence_id
                        join letter.letter l on l.id = s.letter_id
                        where l.id = :letter""")
                        .param("mayRead", mayRead)
                        .param("letter", UUID.fromString(it.letter.replaceAll(".*/", "")))
                        .update());
    }

    private void adds(String sql) {
        past.does("Ineke", "GUEST", past.guesthood(), db -> db.sql(sql).update());
    }
}
