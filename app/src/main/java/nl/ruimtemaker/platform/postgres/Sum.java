package nl.ruimtemaker.platform.postgres;

import java.io.IOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HexFormat;
import org.springframework.core.io.Resource;

/**
 * What all scripts of this application come to. The database notes which ones it was brought up to date with: looking into
 * every room again takes Flyway longer than all else of a start.
 */
record Sum(String value) {
    static Sum of(Resource[] scripts) throws IOException {
        var digest = sha256();
        var inOrder = Arrays.stream(scripts)
                .sorted(Comparator.comparing(Resource::getDescription))
                .toList();
        for (var script : inOrder) {
            digest.update(script.getContentAsByteArray());
        }
        return new Sum(HexFormat.of().formatHex(digest.digest()));
    }

    boolean isOf(Connection owner) throws SQLException {
        try (var ask = owner.createStatement();
                var found = ask.executeQuery("select obj_description(to_regnamespace('platform'), 'pg_namespace')")) {
            return found.next() && value.equals(found.getString(1));
        }
    }

    void noteIn(Connection owner) throws SQLException {
        try (var note = owner.createStatement()) {
            note.execute("comment on schema platform is '" + value + "'");
        }
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform knows SHA-256", e);
        }
    }
}
