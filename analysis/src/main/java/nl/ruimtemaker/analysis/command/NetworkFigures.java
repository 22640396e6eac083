package nl.ruimtemaker.analysis.command;

import java.util.List;
import nl.ruimtemaker.analysis.network.EiIndex;
import nl.ruimtemaker.analysis.network.Holding;
import org.jspecify.annotations.Nullable;

/**
 * What is said of a network; the components are the keys of the JSON, in their order. What is not calculated for so many
 * people, or was not asked for, is null.
 */
record NetworkFigures(
        int people,
        long ties,
        int components,
        int isolates,
        double largestShare,
        double averageDegree,
        double fragmentation,
        double distanceFragmentation,
        @Nullable WithoutPassersBy withoutPassersBy,
        @Nullable Double modularity,
        double distanceFragmentationError,
        @Nullable Double weightedDistanceFragmentation,
        @Nullable List<Integer> groups,
        @Nullable Mixing eiIndex) {
    /** The same pairs of those who stay, before and after passers-by have left. */
    record WithoutPassersBy(
            int people,
            long pairs,
            long pairsConnected,
            double fragmentation,
            double distanceFragmentation,
            Between betweenStayers,
            double distanceFragmentationError,
            List<WithoutOrganisation> organisations,
            @Nullable List<Introduced> introductions,
            @Nullable Double weightedDistanceFragmentation) {}

    record Between(
            double fragmentation,
            double distanceFragmentation,
            long pairsConnected,
            double distanceFragmentationError,
            @Nullable Double weightedDistanceFragmentation) {
        static Between of(Holding holding, @Nullable Double weighted) {
            return new Between(
                    holding.fragmentation().value(),
                    holding.distanceFragmentation().value(),
                    holding.fragmentation().connected(),
                    holding.distanceFragmentation().standardError(),
                    weighted);
        }
    }

    /** As when only this organisation had left. */
    record WithoutOrganisation(
            String organisation,
            int passersBy,
            long pairsConnected,
            double fragmentation,
            double distanceFragmentation,
            double distanceFragmentationError,
            @Nullable Double weightedDistanceFragmentation) {
        static WithoutOrganisation of(String organisation, int passersBy, Holding left, @Nullable Double weighted) {
            return new WithoutOrganisation(
                    organisation,
                    passersBy,
                    left.fragmentation().connected(),
                    left.fragmentation().value(),
                    left.distanceFragmentation().value(),
                    left.distanceFragmentation().standardError(),
                    weighted);
        }
    }

    /** Two people who would know one another, given the introductions before it. */
    record Introduced(String one, String other, double fragmentation, double distanceFragmentation) {}

    /** Between groups and inside them. */
    record Mixing(
            double external, double internal, @Nullable Double value, double expected, double chance) {
        static Mixing of(EiIndex index, double chance) {
            var value = index.value();
            return new Mixing(
                    index.external(),
                    index.internal(),
                    value.isPresent() ? value.getAsDouble() : null,
                    index.expected(),
                    chance);
        }
    }
}
