package nl.ruimtemaker.demo;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.ruimtemaker.platform.Fingerprint;

/**
 * Reads the village's files as of a first day: {@code "@-3 20:15"} is a time three days before it, {@code "@-3"} a day,
 * {@code "@year-1"} the year before its own, {@code "#ans"} somebody's or something's id, and {@code "\\x#word"} bytes that follow from a word.
 */
record VillageTime(LocalDate firstDay) {
    private static final ZoneId HERE = ZoneId.of("Europe/Amsterdam");
    private static final Pattern TIME = Pattern.compile("\"@([+-]\\d+) (\\d\\d:\\d\\d)\"");
    private static final Pattern DAY = Pattern.compile("\"@([+-]\\d+)\"");
    private static final Pattern YEAR = Pattern.compile("\"@year([+-]\\d+)\"");
    private static final Pattern ID = Pattern.compile("\"#([a-z0-9-]+)\"");
    private static final Pattern BYTES = Pattern.compile("\"\\\\\\\\x#([a-z0-9-]+)\"");

    static VillageTime of(Instant firstStart) {
        return new VillageTime(LocalDate.ofInstant(firstStart, HERE));
    }

    String read(String json) {
        var timed = TIME.matcher(json)
                .replaceAll(found -> quoted(day(found.group(1))
                        .atTime(LocalTime.parse(found.group(2)))
                        .atZone(HERE)
                        .toInstant()));
        var dated = DAY.matcher(timed).replaceAll(found -> quoted(day(found.group(1))));
        var counted = YEAR.matcher(dated).replaceAll(found -> String.valueOf(year(found.group(1))));
        var named = ID.matcher(counted).replaceAll(found -> quoted(id(found.group(1))));
        return BYTES.matcher(named)
                .replaceAll(found -> Matcher.quoteReplacement(
                        "\"\\\\x" + Fingerprint.of(found.group(1)).hex() + "\""));
    }

    static UUID id(String name) {
        return UUID.nameUUIDFromBytes(("village:" + name).getBytes(StandardCharsets.UTF_8));
    }

    private LocalDate day(String offset) {
        return firstDay.plusDays(Integer.parseInt(offset.replace("+", "")));
    }

    private int year(String offset) {
        return firstDay.getYear() + Integer.parseInt(offset.replace("+", ""));
    }

    private static String quoted(Object value) {
        return "\"" + value + "\"";
    }
}
