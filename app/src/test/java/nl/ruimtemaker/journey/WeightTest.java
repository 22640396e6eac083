package nl.ruimtemaker.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.LoadState;
import java.io.IOException;
import nl.ruimtemaker.InTheVillage;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;

/** What an old telephone on a slow network has to fetch. */
@InTheVillage
class WeightTest {
    private static final long FIRST = 120 * 1024;
    private static final long LATER = 20 * 1024;

    @LocalServerPort
    int port;

    @Test
    void theFirstPageIsLightWithItsFontsAndTheNextOnesAreNearlyNothing() throws IOException {
        try (var wire = new Wire(port);
                var browser = new RealBrowser(wire.port())) {
            var phone = browser.phone();
            assertThat(weight(phone, wire, "/de-linde")).isGreaterThan(LATER).isLessThan(FIRST);
            for (var path : new String[] {"/de-linde/vertel", "/de-linde", "/hulp", "/wie-ben-je"}) {
                assertThat(weight(phone, wire, path)).as(path).isPositive().isLessThan(LATER);
            }
        }
    }

    /** With what a worker fetches behind the page, where there is one. */
    private static long weight(Page page, Wire wire, String path) {
        page.navigate(path);
        page.waitForLoadState(LoadState.NETWORKIDLE);
        page.evaluate(
                "() => navigator.serviceWorker.getRegistration().then(one => one && navigator.serviceWorker.ready)");
        return wire.fetched();
    }
}
