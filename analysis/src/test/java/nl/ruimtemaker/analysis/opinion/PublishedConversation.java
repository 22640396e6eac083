package nl.ruimtemaker.analysis.opinion;

import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import nl.ruimtemaker.analysis.command.PolisMath;
import nl.ruimtemaker.analysis.command.VoteFile;
import nl.ruimtemaker.analysis.command.VoteSign;

/** A conversation with what Polis calculated of it, from a folder beside this project; elsewhere there is none. */
record PublishedConversation(VoteMatrix votes, PolisMath math) {
    static PublishedConversation read(String name) throws IOException {
        var folder = folder(name);
        var votes = folder.resolve("votes.json");
        return new PublishedConversation(
                VoteFile.read(
                        Files.exists(votes) ? votes : folder.resolveSibling("votes.csv"), VoteSign.AGREE_IS_PLUS_ONE),
                PolisMath.read(folder.resolve("math-pca2.json")));
    }

    /** A folder of {@code shared/data} in a folder above this one. */
    static Path folder(String name) {
        var here = Path.of("").toAbsolutePath();
        while (here.getParent() != null
                && !Files.isDirectory(here.resolve("shared/data").resolve(name))) {
            here = here.getParent();
        }
        var folder = here.resolve("shared/data").resolve(name);
        assumeThat(folder).as("not here").isDirectory();
        return folder;
    }

    Opinion given() {
        return Opinion.of(votes, math.moderation(), math.groups());
    }
}
