package nl.ruimtemaker.analysis.command;

import java.io.IOException;
import java.nio.file.Path;
import java.util.BitSet;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import nl.ruimtemaker.analysis.network.Names;

/**
 * Who works there and will leave one day.
 *
 * @param all the numbers of all of them
 * @param byOrganisation those of each organisation; empty when the file names none
 */
record PassersBy(BitSet all, SortedMap<String, BitSet> byOrganisation) {
    /** Reads columns {@code id} and, if it is there, {@code organisation}; somebody who isn't in the network or comes twice is refused. */
    static PassersBy read(Path file, Names names, Progress progress) throws IOException {
        var passersBy = new PassersBy(new BitSet(), new TreeMap<>());
        new Rows(file, List.of("id")).each(progress, row -> {
            var name = NetworkFiles.name(row, "id");
            if (!names.has(name)) {
                throw row.refused("id", "one of the " + names.size() + " people of the network");
            }
            if (passersBy.all().get(names.number(name))) {
                throw row.refused("id", "each person once");
            }
            passersBy.add(names.number(name), row.text("organisation").strip());
        });
        return passersBy;
    }

    /** The others. */
    BitSet staying(int people) {
        var staying = (BitSet) all.clone();
        staying.flip(0, people);
        return staying;
    }

    private void add(int person, String organisation) {
        all.set(person);
        if (!organisation.isEmpty()) {
            byOrganisation.computeIfAbsent(organisation, unseen -> new BitSet()).set(person);
        }
    }
}
