package nl.ruimtemaker.demo;

import java.time.Clock;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.List;
import nl.ruimtemaker.people.SignIns;
import nl.ruimtemaker.platform.NotFound;
import nl.ruimtemaker.platform.Secrets;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionOperations;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** Whom you can be in the village, with one tap and without a mail. */
class Personas {
    private static final Duration A_DAY = Duration.ofDays(1);

    private final JdbcClient operator;
    private final TransactionOperations transactions;
    private final Clock clock;
    private final List<Persona> all;

    Personas(JdbcClient operator, TransactionOperations transactions, JsonMapper json, Clock clock) {
        this.operator = operator;
        this.transactions = transactions;
        this.clock = clock;
        this.all = json.readValue(Village.file("personas.json"), new TypeReference<>() {});
    }

    List<Persona> all() {
        return all;
    }

    Persona find(int number) {
        if (number < 0 || number >= all.size()) {
            throw new NotFound();
        }
        return all.get(number);
    }

    /**
     * A sign-in as this person of the village: its key.
     *
     * @throws NotFound when that person left for good meanwhile
     */
    String become(String person) {
        var key = Secrets.next();
        try {
            giveSignIn(person, key);
        } catch (DataIntegrityViolationException e) {
            throw new NotFound();
        }
        return key;
    }

    private void giveSignIn(String person, String key) {
        transactions.executeWithoutResult(transaction -> {
            operator.sql("set local role app_move").update();
            SignIns.give(
                    operator,
                    VillageTime.id(person.substring(1)),
                    key,
                    clock.instant().atOffset(ZoneOffset.UTC),
                    A_DAY);
        });
    }
}
