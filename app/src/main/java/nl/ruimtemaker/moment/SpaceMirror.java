package nl.ruimtemaker.moment;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.ruimtemaker.mirror.Mirror;
import nl.ruimtemaker.mirror.Reflection;
import nl.ruimtemaker.mirror.Span;
import nl.ruimtemaker.platform.Kind;
import nl.ruimtemaker.platform.Visit;
import org.springframework.stereotype.Component;

/** Where an organisation was present: who decided? Counted in all moments that the neighbourhood reads. */
@Component
class SpaceMirror implements Mirror {
    private final Tallies tallies;
    private final Manners manners;

    SpaceMirror(Tallies tallies, Manners manners) {
        this.tallies = tallies;
        this.manners = manners;
    }

    @Override
    public String name() {
        return "moment.space";
    }

    @Override
    public boolean isFor(Visit visit) {
        return visit.belongs() && visit.kind() == Kind.COMMUNITY;
    }

    @Override
    public Reflection reflect(Visit visit, Span span) {
        var counted = tallies.readable(visit, span).stream()
                .map(each -> share(visit, span, Manner.valueOf(each.name()), each))
                .sorted(Comparator.comparing(share -> Manner.valueOf(share.name())))
                .collect(Collectors.partitioningBy(share -> Manner.CLASSES.contains(Manner.valueOf(share.name()))));
        var shares = counted.getOrDefault(true, List.of());
        var beside = Stream.concat(
                        counted.getOrDefault(false, List.of()).stream(), seenDifferently(visit, span).stream())
                .toList();
        return new Reflection(shares.stream().mapToInt(Reflection.Share::count).sum(), shares, beside);
    }

    /** Two readings of one moment: not tallied, as they are few and each is read. */
    private Optional<Reflection.Share> seenDifferently(Visit visit, Span span) {
        var manner = Manner.SEEN_DIFFERENTLY;
        int count = manners.count(visit, manner, span);
        return count == 0
                ? Optional.empty()
                : Optional.of(share(visit, span, manner, new Reflection.Counted(manner.name(), count, 0)));
    }

    private static Reflection.Share share(Visit visit, Span span, Manner manner, Reflection.Counted counted) {
        var path = visit.path("/spiegels/ruimte/" + manner.word()) + "?van=" + span.from() + "&tot=" + span.until();
        return new Reflection.Share(manner.name(), "moment.manner." + manner, counted.count(), counted.tellers(), path);
    }
}
