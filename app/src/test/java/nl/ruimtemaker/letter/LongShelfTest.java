package nl.ruimtemaker.letter;

import static org.assertj.core.api.Assertions.assertThat;

import nl.ruimtemaker.InTheVillage;
import nl.ruimtemaker.VillageAgain;
import nl.ruimtemaker.Visitor;
import nl.ruimtemaker.platform.postgres.Database;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/** After many years a page of letters or agreements is as long as it ever was, and older ones are found by their address. */
@InTheVillage
@VillageAgain
class LongShelfTest {
    private static final int MOST = 100;

    @LocalServerPort
    int port;

    private final JdbcClient operator;

    LongShelfTest(Database database) {
        this.operator = JdbcClient.create(database.operator());
        operator.sql("set role app_move").update();
    }

    @Test
    void theNewestHundredStandOnThePage() {
        operator.sql("""
                        insert into letter.letter
                            (space_id, id, with_space_id, title, to_whom, from_day, until_day, begun_by, begun_at)
                        select s.id, gen_random_uuid(), s.id, 'Brief ' || n, 'iedereen', '2026-01-01', '2026-02-01', s.id, '2027-01-01'
                        from people.space s, generate_series(1, 100) n where s.slug = 'de-linde'""").update();
        operator.sql("""
                        insert into letter.agreement
                            (space_id, id, with_space_id, payer, questions, readers, moment_of_reading, replaces, key, written_by, written_at)
                        select c.id, gen_random_uuid(), o.id, 'Fonds ' || n, 'Wat gebeurde er?', 'wij', 'in mei', 'niets',
                            'afspraak-lang-' || n, c.id, '2027-01-01'
                        from people.space c, people.space o, generate_series(1, 100) n
                        where c.slug = 'de-linde' and o.slug = 'welzijn-waterkant'""").update();
        var ans = Visitor.as(port, "ans");
        assertThat(ans.get("/de-linde/brieven").page().select("main li a")).hasSize(MOST);
        assertThat(ans.get("/de-linde/afspraken").page().select("main li a")).hasSize(MOST);
        var older = operator.sql("select id::text from letter.agreement where key = 'afspraak-linde-2-stoelen'")
                .query(String.class)
                .single();
        assertThat(ans.get("/de-linde/afspraken/" + older).words()).contains("Ans, namens De Linde");
    }
}
