package nl.ruimtemaker.platform;

import java.math.BigDecimal;
import java.text.NumberFormat;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Currency;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;

/** Speaks to one reader: their language, "je" or "u", and days as people name them. */
public record Voice(MessageSource texts, Locale locale, Clock clock) {
    private static final ZoneId HERE = ZoneId.of("Europe/Amsterdam");

    /** Dutch that says "u": the texts that differ stand in their own overlay. */
    public static final Locale FORMAL = Locale.of("nl", "", "u");

    /** Dutch that says "je". */
    public static final Locale DUTCH = Locale.of("nl");

    /** How somebody with this language is spoken to, where people say "u" or not. */
    public static Locale language(String language, boolean formal) {
        if (language.equals("en")) return Locale.ENGLISH;
        return formal ? FORMAL : DUTCH;
    }

    /** The text under this key. */
    public String say(String key, Object... arguments) {
        return texts.getMessage(key, arguments, locale);
    }

    /** The text under this key, or null where there is none. */
    public @Nullable String find(String key, Object... arguments) {
        return texts.getMessage(key, arguments, null, locale);
    }

    /** Names one after the other: "A, B en C". */
    public String list(List<String> names) {
        return names.size() < 2
                ? String.join("", names)
                : say("platform.and", String.join(", ", names.subList(0, names.size() - 1)), names.getLast());
    }

    /** The language for the page itself: "nl" or "en". */
    public String language() {
        return locale.getLanguage();
    }

    /** A moment in time as a neighbour would name its day: today, yesterday, a weekday, a date. */
    public String day(Instant instant) {
        return day(instant.atZone(HERE).toLocalDate());
    }

    /** A date as a neighbour would name it. */
    public String day(LocalDate date) {
        var today = LocalDate.now(clock.withZone(HERE));
        long ago = today.toEpochDay() - date.toEpochDay();
        if (ago == 0) return say("platform.today");
        if (ago == 1) return say("platform.yesterday");
        if (ago > 1 && ago < 7) return pattern("EEEE").format(date);
        return pattern(date.getYear() == today.getYear() ? "d MMMM" : "d MMMM yyyy")
                .format(date);
    }

    /** A date written out in full, with its year. */
    public String date(LocalDate date) {
        return pattern("d MMMM yyyy").format(date);
    }

    /** The day of something, written out in full for who reads it years later. */
    public String date(Instant instant) {
        return date(instant.atZone(HERE).toLocalDate());
    }

    /** The day it is, written out in full. */
    public String today() {
        return date(clock.instant());
    }

    /** The month of something with its year, for who reads it years later. */
    public String month(Instant instant) {
        return pattern("MMMM yyyy").format(instant.atZone(HERE));
    }

    /** The hour and minute of something. */
    public String time(Instant instant) {
        return pattern("HH:mm").format(instant.atZone(HERE));
    }

    /** A month by its name, with its year where that is not this one. */
    public String month(LocalDate date) {
        var today = LocalDate.now(clock.withZone(HERE));
        return pattern(date.getYear() == today.getYear() ? "MMMM" : "MMMM yyyy").format(date);
    }

    /** An amount of money, with cents only where there are any. */
    public String euros(BigDecimal amount) {
        var format = NumberFormat.getCurrencyInstance(locale);
        format.setCurrency(Currency.getInstance("EUR"));
        boolean whole = amount.stripTrailingZeros().scale() <= 0;
        format.setMinimumFractionDigits(whole ? 0 : 2);
        format.setMaximumFractionDigits(whole ? 0 : 2);
        return format.format(amount);
    }

    private DateTimeFormatter pattern(String pattern) {
        return DateTimeFormatter.ofPattern(pattern, locale);
    }
}
