package nl.ruimtemaker.analysis.opinion;

import java.io.IOException;
import java.nio.file.Files;
import nl.ruimtemaker.analysis.Beside;
import nl.ruimtemaker.analysis.command.PolisMath;
import nl.ruimtemaker.analysis.command.VoteFile;
import nl.ruimtemaker.analysis.command.VoteSign;

/** A conversation with what Polis calculated of it, from a folder beside this project; elsewhere there is none. */
record PublishedConversation(VoteMatrix votes, PolisMath math) {
    static PublishedConversation read(String name) throws IOException {
        var folder = Beside.data(name);
        var votes = folder.resolve("votes.json");
        return new PublishedConversation(
                VoteFile.read(
                        Files.exists(votes) ? votes : folder.resolveSibling("votes.csv"), VoteSign.AGREE_IS_PLUS_ONE),
                PolisMath.read(folder.resolve("math-pca2.json")));
    }

    Opinion given() {
        return Opinion.of(votes, math.moderation(), math.groups());
    }
}
