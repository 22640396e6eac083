package nl.ruimtemaker;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The disk is full while somebody tells: that is said, and what was confirmed is there once there is room again. */
class FullDiskTest {
    private static final int SIZE = 500;
    private static final int LEFT = 6;
    private static final int MEGABYTE = 1 << 20;

    /** Far more than fits in what is left, each with its photo. */
    private static final int MOST = 100;

    private static final byte[] NOISE = Pictures.noise(1600, 1200);

    private final List<String> confirmed = new ArrayList<>();

    @Test
    void whatWasConfirmedIsThereAndWhatWasNotIsStillInTheForm(@TempDir Path disk) throws Exception {
        assumeTrue(
                run("mount", "-t", "tmpfs", "-o", "size=" + SIZE + "m", "none", disk.toString()),
                "not here: a disk of its own takes rights that this user does not have");
        try {
            onASmall(disk);
        } finally {
            run("umount", "--lazy", disk.toString());
        }
    }

    private void onASmall(Path disk) throws Exception {
        var apart = HouseApart.built(Files.createDirectory(disk.resolve("house")));
        int port = HouseApart.freePort();
        var house = apart.start(port);
        var full = fill(disk);
        var farida = Visitor.as(port, "farida");
        var refused = tellUntilRefused(farida);
        assertThat(refused.status()).isEqualTo(503);
        assertThat(refused.page().select("textarea").text()).startsWith("Op een volle schijf");
        assertThat(refused.words()).doesNotContain("No space left", "Exception", "org.postgresql");
        Files.delete(full);
        apart.awaitAnswer(house, port);
        assertThat(tell(farida, confirmed.size()).status()).isEqualTo(200);
        var all = farida.get("/mij/alles").page().text();
        assertThat(confirmed)
                .isNotEmpty()
                .allSatisfy(words ->
                        assertThat(all.split(words + "\\.", -1)).as(words).hasSize(2));
        house.destroy();
        HouseApart.awaitEnd(house);
    }

    private Visitor.Seen tellUntilRefused(Visitor teller) {
        for (int number = 0; number < MOST; number++) {
            var answer = tell(teller, number);
            if (answer.status() != 200) {
                return answer;
            }
        }
        throw new AssertionError("The disk was never full");
    }

    private Visitor.Seen tell(Visitor teller, int number) {
        var words = "Op een volle schijf nummer " + number;
        var fields = new LinkedHashMap<String, String>();
        fields.put(
                "_csrf",
                teller.get("/aanmelden").page().select("input[name=_csrf]").val());
        fields.put("key", "een-vaste-sleutel " + words);
        fields.put("text", words + ".");
        fields.put("alt", "Ruis");
        var answer = teller.postFile("/de-linde/verhalen", fields, "picture", "ruis.jpg", NOISE);
        if (answer.status() == 200) {
            confirmed.add(words);
        }
        return answer;
    }

    /** So that a little is left. */
    private static Path fill(Path disk) throws IOException {
        var full = disk.resolve("full");
        var some = new byte[MEGABYTE];
        try (var out = Files.newOutputStream(full)) {
            while (disk.toFile().getUsableSpace() > (long) LEFT * MEGABYTE) {
                out.write(some);
            }
        }
        return full;
    }

    private static boolean run(String... command) throws InterruptedException {
        try {
            return new ProcessBuilder(command)
                            .redirectErrorStream(true)
                            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                            .start()
                            .waitFor()
                    == 0;
        } catch (IOException missing) {
            return false;
        }
    }
}
