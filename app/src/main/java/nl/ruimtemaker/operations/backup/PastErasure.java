package nl.ruimtemaker.operations.backup;

import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.regex.Pattern;

/** One line of the record of erasures: as PostgreSQL writes it, and when it was. */
record PastErasure(String line, Instant at) {
    private static final String ID = "[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}";
    private static final Pattern LINE = Pattern.compile(
            "%1$s,(?:%1$s)?,[\\w.-]+,%1$s,(?:%1$s)?,([-0-9]+) ([0-9:.]+)([+-]\\d\\d)(:\\d\\d)?".formatted(ID));

    /** @throws Refused where it is none: one that is passed over would bring back what somebody took back */
    static PastErasure of(Path file, int number, String line) {
        var read = LINE.matcher(line);
        try {
            if (read.matches()) {
                var zone = read.group(3) + (read.group(4) == null ? ":00" : read.group(4));
                var at = OffsetDateTime.parse(read.group(1) + "T" + read.group(2) + zone);
                return new PastErasure(line, at.toInstant());
            }
        } catch (DateTimeException e) {
            throw new Refused(sentence(file, number), e);
        }
        throw new Refused(sentence(file, number));
    }

    private static String sentence(Path file, int number) {
        return "Line " + number + " of " + file + " is no erasure. Expected is id,space,what,subject,other,time."
                + " Take that line from a copy of the file, or delete it: then a restore may bring back what it was of.";
    }
}
