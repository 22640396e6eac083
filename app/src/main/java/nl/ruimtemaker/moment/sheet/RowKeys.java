package nl.ruimtemaker.moment.sheet;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * The telling key of each row, by the secret key of the space: it follows from all that stands in the row, and from how many
 * equal ones came before it. So the same file twice adds nothing, however its columns were chosen; one with ten rows more
 * adds ten.
 */
final class RowKeys {
    private final Mac mac;
    private final Map<ByteBuffer, Integer> met = new HashMap<>();

    RowKeys(byte[] spaceKey) {
        try {
            mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(spaceKey, "HmacSHA256"));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Every Java has HmacSHA256", e);
        }
    }

    /** The key of the next row, in hexadecimal: to be asked in the order of the file, also for rows that are here already. */
    String next(Row row) {
        add("a row of a list");
        withoutEnd(row.cells()).forEach(this::add);
        var content = mac.doFinal();
        int before = met.merge(ByteBuffer.wrap(content), 1, Integer::sum);
        mac.update(content);
        return HexFormat.of()
                .formatHex(mac.doFinal(ByteBuffer.allocate(4).putInt(before).array()));
    }

    private void add(String cell) {
        var bytes = cell.getBytes(StandardCharsets.UTF_8);
        mac.update(ByteBuffer.allocate(4).putInt(bytes.length).array());
        mac.update(bytes);
    }

    /** One program ends a row at its last cell that holds anything, another does not. */
    private static List<String> withoutEnd(List<String> cells) {
        int end = cells.size();
        while (end > 0 && cells.get(end - 1).isEmpty()) {
            end--;
        }
        return cells.subList(0, end);
    }
}
