package nl.ruimtemaker.bench;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import nl.ruimtemaker.platform.postgres.Database;

/** The database alone: one row a transaction, as durable as everything in it, over so many connections. */
final class Commits implements AutoCloseable {
    private final List<Connection> connections = new ArrayList<>();

    Commits(Database database, int many) throws SQLException {
        for (int number = 0; number < many; number++) {
            connections.add(database.owner());
        }
        try (var statement = connections.getFirst().createStatement()) {
            statement.execute("create schema bench");
            statement.execute(
                    "create table bench.row (id uuid primary key, at timestamptz not null, text text not null)");
        }
    }

    /** How long each commit took, in nanoseconds. */
    long[] run(int seconds) throws Exception {
        var times = new ConcurrentLinkedQueue<Long>();
        long end = System.nanoTime() + seconds * 1_000_000_000L;
        var running = new ArrayList<Future<?>>();
        try (var all = Executors.newFixedThreadPool(connections.size())) {
            for (var connection : connections) {
                running.add(all.submit(() -> {
                    commit(connection, end, times);
                    return null;
                }));
            }
        }
        for (var one : running) {
            one.get();
        }
        return times.stream().mapToLong(Long::longValue).sorted().toArray();
    }

    private static void commit(Connection connection, long end, ConcurrentLinkedQueue<Long> times) throws SQLException {
        try (var insert = connection.prepareStatement("insert into bench.row values (?, now(), ?)")) {
            while (System.nanoTime() < end) {
                long begun = System.nanoTime();
                insert.setObject(1, UUID.randomUUID());
                insert.setString(2, "Vanmorgen stond er soep op de galerij, en wie langskwam kreeg een kop.");
                insert.executeUpdate();
                times.add(System.nanoTime() - begun);
            }
        }
    }

    @Override
    public void close() throws SQLException {
        for (var connection : connections) {
            connection.close();
        }
    }
}
