package nl.ruimtemaker.demo;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import nl.ruimtemaker.people.Persons;
import nl.ruimtemaker.platform.Parts;
import org.springframework.context.SmartLifecycle;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionOperations;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The village: two neighbourhoods, a welfare organisation and a municipality, with the people who live and work there. */
public class Village implements SmartLifecycle {
    private static final List<String> SPACES =
            List.of("welzijn-waterkant", "gemeente-rijswaard", "de-linde", "het-want");
    private static final List<String> ROOMS = List.of("people", "neighbourhood", "moment", "letter");

    private final JdbcClient operator;
    private final TransactionOperations transactions;
    private final Persons persons;
    private final Parts parts;
    private final JsonMapper json;
    private final Clock clock;
    private boolean settled;

    /** A village that is loaded by these connections of the operator's. */
    public Village(
            JdbcClient operator,
            TransactionOperations transactions,
            Persons persons,
            Parts parts,
            JsonMapper json,
            Clock clock) {
        this.operator = operator;
        this.transactions = transactions;
        this.persons = persons;
        this.parts = parts;
        this.json = json;
        this.clock = clock;
    }

    /** Before the first visitor, and after every room listens. */
    @Override
    public int getPhase() {
        return 0;
    }

    @Override
    public boolean isRunning() {
        return settled;
    }

    @Override
    public void stop() {
        settled = false;
    }

    /** Loads it in one transaction, so that a kill in the middle leaves nothing; a village that is there stays as it is. */
    @Override
    public void start() {
        transactions.executeWithoutResult(transaction -> {
            operator.sql("set local role app_move").update();
            if (isEmpty()) {
                load(VillageTime.of(clock.instant()));
            }
        });
        settled = true;
    }

    private void load(VillageTime time) {
        persons.bringIn(operator, time.read(file("persons.json")));
        for (var room : ROOMS) {
            for (var space : SPACES) {
                var path = space + "/" + room + ".json";
                if (Village.class.getResource("/village/" + path) != null) {
                    parts.bringIn(operator, room, tables(time.read(file(path))));
                }
            }
        }
    }

    private boolean isEmpty() {
        return operator.sql("select not exists (select from people.space)")
                .query((row, number) -> row.getBoolean(1))
                .single();
    }

    private Map<String, String> tables(String share) {
        var tables = new LinkedHashMap<String, String>();
        for (Map.Entry<String, JsonNode> table : json.readTree(share).properties()) {
            tables.put(table.getKey(), table.getValue().toString());
        }
        return tables;
    }

    static String file(String path) {
        try (var stream = Village.class.getResourceAsStream("/village/" + path)) {
            return new String(Objects.requireNonNull(stream, path).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
