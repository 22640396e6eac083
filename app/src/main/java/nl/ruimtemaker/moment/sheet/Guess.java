package nl.ruimtemaker.moment.sheet;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.IntPredicate;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/** What the columns of a list seem to be: by what they are called, and else by what stands in them. */
final class Guess {
    private static final Pattern TEXT = words("verhaal|verhalen|story text|story|text|tekst|ervaring|wat gebeurde");
    private static final Pattern TITLE = words("titel|title|kop|headline");
    private static final Pattern DATE = words("datum|date|wanneer|when");
    private static final Pattern PLACE = words("plaats|plek|locatie|waar|place|location|where");
    private static final Pattern PRESENT = words("erbij|aanwezig|aanwezigen|present|who was there");

    /** Not kept unless a keeper says so: they say who somebody is, or how to reach them. */
    private static final Pattern PERSONAL =
            words("\\p{L}*(?<!aange)naam|voornamen|names?|first ?names?|last ?names?|surname"
                    + "|contactpersoon|contactgegevens|contact person|contact details|melder|indiener|inzender|afzender|invuller"
                    + "|verteller|respondent|reporter|sender|\\p{L}*-?e?-?mail(?:adres)?|\\p{L}*telefoon(?:nummers?)?|tel|phone|telephone"
                    + "|mobiel|mobile|gsm|06|whatsapp|\\p{L}*adres(?:sen)?|address|huisnummer|house number|postcode|zip|zipcode"
                    + "|postal code|geboortedatum|geboren|birth|birthday|bsn|iban|rekeningnummer|ip");

    /** Only as all that a column is called: in a question they say nothing of who answers it. */
    private static final Pattern ALONE =
            words("straat|street|woonplaats|bewoner|resident|contact|persoon|person|wie|who");

    private static final int LONGEST_PLACE = 60;

    private final Survey survey;
    private final List<Tally> tallies;
    private final boolean headed;
    private final List<Integer> taken = new ArrayList<>();

    Guess(Survey survey, List<Tally> tallies, boolean headed) {
        this.survey = survey;
        this.tallies = tallies;
        this.headed = headed;
    }

    Mapping mapping() {
        var title = take(called(TITLE));
        var date = take(called(DATE).and(column -> tallies.get(column).datedness() > 0.2))
                .or(() -> take(column -> tallies.get(column).datedness() > 0.9));
        var place = take(called(PLACE).and(column -> tallies.get(column).length() < LONGEST_PLACE));
        var present = take(called(PRESENT));
        var text = take(called(TEXT)).or(this::longest);
        var order = date.map(column -> tallies.get(column).order()).orElse(Order.DAY_MONTH);
        return new Mapping(
                        text.orElse(null),
                        title.orElse(null),
                        date.orElse(null),
                        place.orElse(null),
                        present.orElse(null),
                        List.of(),
                        headed,
                        order,
                        false)
                .keeping(answers());
    }

    private List<Integer> answers() {
        return columns()
                .filter(column -> !tallies.get(column).isReachable() && !isPersonal(column))
                .boxed()
                .toList();
    }

    private Optional<Integer> longest() {
        return columns()
                .filter(column -> !taken.contains(column))
                .boxed()
                .max(Comparator.comparingDouble(column -> tallies.get(column).length()));
    }

    private Optional<Integer> take(IntPredicate fits) {
        var found = columns()
                .filter(column -> !taken.contains(column))
                .filter(fits)
                .boxed()
                .findFirst();
        found.ifPresent(taken::add);
        return found;
    }

    private IntPredicate called(Pattern name) {
        return column -> headed && name.matcher(nameOf(column)).find();
    }

    private boolean isPersonal(int column) {
        var name = nameOf(column).strip();
        return headed && (PERSONAL.matcher(name).find() || ALONE.matcher(name).matches());
    }

    private String nameOf(int column) {
        return survey.columns().get(column).name().toLowerCase(Locale.ROOT);
    }

    /** Those that hold anything. */
    private IntStream columns() {
        return IntStream.range(0, survey.columns().size())
                .filter(column -> !survey.columns().get(column).empty());
    }

    private static Pattern words(String words) {
        return Pattern.compile("(?<!\\p{L})(?:" + words + ")(?!\\p{L})");
    }
}
