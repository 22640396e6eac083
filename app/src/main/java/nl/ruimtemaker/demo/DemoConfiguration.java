package nl.ruimtemaker.demo;

import java.time.Clock;
import nl.ruimtemaker.people.Persons;
import nl.ruimtemaker.platform.Parts;
import nl.ruimtemaker.platform.postgres.Database;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import tools.jackson.databind.json.JsonMapper;

/** Only in the demo: a village that is there from the start, and anybody in it for the asking. */
@Configuration
@ConditionalOnProperty("ruimtemaker.demo")
class DemoConfiguration {
    @Bean
    Village village(Database database, Persons persons, Parts parts, JsonMapper json, Clock clock) {
        var operator = database.operator();
        return new Village(
                JdbcClient.create(operator),
                new TransactionTemplate(new JdbcTransactionManager(operator)),
                persons,
                parts,
                json,
                clock);
    }

    @Bean
    Personas personas(Database database, JsonMapper json, Clock clock) {
        var operator = database.operator();
        return new Personas(
                JdbcClient.create(operator),
                new TransactionTemplate(new JdbcTransactionManager(operator)),
                json,
                clock);
    }
}
