package nl.ruimtemaker.operations.backup;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.regex.Pattern;
import nl.ruimtemaker.Installation;
import org.junit.jupiter.api.Test;

/** Each release leaves a backup of the village behind, and every later one puts it back. */
class ReleasedBackupTest {
    private static final Pattern RELEASE = Pattern.compile("^## \\[?(\\d+\\.\\d+\\.\\d+)", Pattern.MULTILINE);
    private static final Path KEPT = Path.of("src/test/resources/backups");

    @Test
    void everyReleaseLeftOneThatStillComesBack() throws Exception {
        for (var release : releases(Files.readString(Path.of("../CHANGELOG.md")))) {
            var kept = KEPT.resolve(release + ".zip");
            assertThat(kept)
                    .as("made at the release, as docs/operating.md says")
                    .exists();
            try (var there = Installation.empty()) {
                assertThat(new Restoring(there.settings(), Clock.systemUTC())
                                .from(kept)
                                .rows())
                        .isGreaterThan(100);
                try (var house = there.start()) {
                    assertThat(house.as("ans").get("/de-linde").status()).isEqualTo(200);
                }
            }
        }
    }

    @Test
    void aReleaseIsKnownByItsHeading() {
        assertThat(releases("# Changes\n\n## Unreleased\n\n## [1.1.0] - 2027-05-01\n\n## 1.0.0\n### Added\n"))
                .containsExactly("1.1.0", "1.0.0");
    }

    private static List<String> releases(String changes) {
        return RELEASE.matcher(changes).results().map(found -> found.group(1)).toList();
    }
}
