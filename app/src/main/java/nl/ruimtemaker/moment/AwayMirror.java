package nl.ruimtemaker.moment;

import java.time.Clock;
import java.time.LocalDate;
import java.time.Year;
import java.time.ZoneId;
import java.util.List;
import java.util.Objects;
import nl.ruimtemaker.mirror.Mirror;
import nl.ruimtemaker.mirror.Reflection;
import nl.ruimtemaker.mirror.Span;
import nl.ruimtemaker.platform.Kind;
import nl.ruimtemaker.platform.Visit;
import org.springframework.stereotype.Component;

/**
 * The space mirror of an organisation: figures of the communities where it is a guest, added up. No story stands behind a
 * part here, and n is the sum of what is shown, so that what is not shown cannot be found by subtracting.
 */
@Component
class AwayMirror implements Mirror {
    private final Figures figures;
    private final Clock clock;

    AwayMirror(Figures figures, Clock clock) {
        this.figures = figures;
        this.clock = clock;
    }

    @Override
    public String name() {
        return "moment.away";
    }

    @Override
    public boolean isFor(Visit visit) {
        return visit.belongs() && visit.kind() == Kind.ORGANISATION;
    }

    @Override
    public boolean isByYear() {
        return true;
    }

    @Override
    public Reflection reflect(Visit visit, Span span) {
        var today = LocalDate.now(clock.withZone(ZoneId.of("Europe/Amsterdam")));
        var all = figures.mirrored(Year.of(span.from().getYear()), today);
        var shares = shares(all, true);
        return new Reflection(
                shares.stream().mapToInt(Reflection.Share::count).sum(),
                shares,
                shares(all, false),
                all.stream().filter(Figure::anew).map(AwayMirror::anew).toList());
    }

    private static List<Reflection.Share> shares(List<Figure> all, boolean classes) {
        return all.stream()
                .filter(figure -> figure.stories() != null && isClass(figure) == classes)
                .map(figure -> new Reflection.Share(
                        figure.name(), figure.text(), Objects.requireNonNull(figure.stories()), 0, null))
                .toList();
    }

    private static boolean isClass(Figure figure) {
        return Manner.CLASSES.contains(Manner.valueOf(figure.name()));
    }

    private static Reflection.Anew anew(Figure figure) {
        return new Reflection.Anew(figure.text() + ".anew", figure.stories() != null);
    }
}
