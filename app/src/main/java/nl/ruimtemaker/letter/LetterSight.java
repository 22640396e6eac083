package nl.ruimtemaker.letter;

import java.util.List;
import java.util.UUID;
import nl.ruimtemaker.platform.Sight;
import nl.ruimtemaker.platform.Visit;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What of somebody's own went along in letters: sentences that they found true, each taken out in one step. */
@Component
class LetterSight implements Sight {
    private final JdbcClient db;
    private final Questions questions;

    LetterSight(JdbcClient db, Questions questions) {
        this.db = db;
        this.questions = questions;
    }

    @Override
    public List<Line> ofMine(Visit visit) {
        long agreed = visit.who() == null
                ? 0
                : questions.of(visit).stream().filter(Question::goesAlong).count();
        return agreed == 0 ? List.of() : List.of(new Line("letter.sight", agreed, visit.path("/zinnen")));
    }

    /** What a guest reads of letters, it reads of its own. */
    @Override
    public List<Line> ofGuest(Visit visit, UUID guesthood) {
        return List.of();
    }

    @Override
    public List<Outside> outside(Visit visit) {
        return db.sql("""
                        select s.id, s.text, o.moment_id, o.text_version, l.to_whom, d.sent_at
                        from letter.source o
                        join letter.sentence s on s.space_id = o.space_id and s.id = o.sentence_id and s.struck_at is null
                        join letter.letter l on l.space_id = s.space_id and l.id = s.letter_id
                        join letter.sending d on d.space_id = l.space_id and d.letter_id = l.id
                        where o.space_id = :space and o.teller_id = :person
                            and (select a.answer from letter.answer a
                                where a.space_id = o.space_id and a.sentence_id = o.sentence_id
                                    and a.moment_id = o.moment_id
                                order by a.id desc limit 1) in ('YES', 'DIFFERENT')
                            and not exists (
                                select from letter.fallen f where f.space_id = s.space_id and f.sentence_id = s.id)
                        order by d.sent_at desc, s.id""")
                .param("space", visit.space())
                .param("person", visit.person().id())
                .query((row, number) -> {
                    var path = visit.path("/zinnen");
                    return new Outside(
                            row.getString("text"),
                            path,
                            "letter.outside.sentence",
                            row.getString("to_whom"),
                            row.getTimestamp("sent_at").toInstant(),
                            row.getInt("text_version"),
                            "%s/%s/%s?answer=NO".formatted(path, row.getString("id"), row.getString("moment_id")));
                })
                .list();
    }
}
