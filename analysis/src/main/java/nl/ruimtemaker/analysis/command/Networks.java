package nl.ruimtemaker.analysis.command;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import nl.ruimtemaker.analysis.network.HalfLife;

/** {@code analyse network}: how a network holds, also when passers-by leave. */
final class Networks implements Calculation {
    @Override
    public String purpose() {
        return "people and ties: what holds, also when passers-by leave";
    }

    @Override
    public String usage() {
        return "FILE [--passers-by FILE] [--people FILE] [--two-mode] [--half-life DAYS] [--threshold STRENGTH]";
    }

    @Override
    public Outcome calculate(Asked asked, Progress progress) throws IOException {
        var network = read(asked, progress);
        var passersBy = passersBy(asked, network, progress);
        var figures = new NetworkMeasuring(network, passersBy, progress).figures();
        return new Outcome(
                () -> figures,
                () -> NetworkTable.of(figures),
                () -> new NetworkPicture(network, passersBy, figures).toString());
    }

    private static Network read(Asked asked, Progress progress) throws IOException {
        asked.together("half-life", "two-mode");
        var files = new NetworkFiles(progress);
        var people = asked.value("people").map(Path::of);
        if (people.isPresent()) {
            files.readPeople(people.get());
        }
        var halfLife = number(asked, "half-life").map(HalfLife::new).orElse(HalfLife.NEVER);
        var network =
                asked.has("two-mode") ? files.readAttendances(asked.file(), halfLife) : files.readTies(asked.file());
        if (network.names().size() < 2) {
            throw new Refused("%s: expected at least 2 people, found %d."
                    .formatted(asked.file(), network.names().size()));
        }
        return number(asked, "threshold")
                .map(threshold -> new Network(network.names(), network.graph().atLeast(threshold), network.groups()))
                .orElse(network);
    }

    private static Optional<PassersBy> passersBy(Asked asked, Network network, Progress progress) throws IOException {
        var file = asked.value("passers-by").map(Path::of);
        if (file.isEmpty()) {
            return Optional.empty();
        }
        var passersBy = PassersBy.read(file.get(), network.names(), progress);
        int staying = network.names().size() - passersBy.all().cardinality();
        if (staying < 2) {
            throw new Refused("%s: expected that at least 2 people stay, found %d.".formatted(file.get(), staying));
        }
        return Optional.of(passersBy);
    }

    private static Optional<Double> number(Asked asked, String option) {
        return asked.value(option).map(text -> {
            try {
                double number = Double.parseDouble(text);
                if (number > 0 && number < Double.POSITIVE_INFINITY) {
                    return number;
                }
            } catch (NumberFormatException e) {
                // what isn't a number and what isn't above 0 are refused alike
            }
            throw new Refused("Expected a number above 0 behind --%s, found %s.".formatted(option, text));
        });
    }
}
