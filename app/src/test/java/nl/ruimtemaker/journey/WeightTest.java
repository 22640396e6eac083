package nl.ruimtemaker.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.LoadState;
import java.util.concurrent.atomic.LongAdder;
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
    void theFirstPageIsLightWithItsFontsAndTheNextOnesAreNearlyNothing() {
        try (var browser = new RealBrowser(port)) {
            var phone = browser.phone();
            var fetched = fetchedBy(phone);
            assertThat(weight(phone, fetched, "/de-linde")).isGreaterThan(LATER).isLessThan(FIRST);
            for (var path : new String[] {"/de-linde/vertel", "/de-linde", "/hulp", "/wie-ben-je"}) {
                assertThat(weight(phone, fetched, path)).as(path).isPositive().isLessThan(LATER);
            }
        }
    }

    private static long weight(Page page, LongAdder fetched, String path) {
        fetched.reset();
        page.navigate(path);
        page.waitForLoadState(LoadState.NETWORKIDLE);
        return fetched.sum();
    }

    /** Bytes as they came over the line, headers and all; what the browser kept costs nothing. */
    private static LongAdder fetchedBy(Page page) {
        var fetched = new LongAdder();
        var line = page.context().newCDPSession(page);
        line.send("Network.enable");
        line.on(
                "Network.loadingFinished",
                event -> fetched.add(event.get("encodedDataLength").getAsLong()));
        return fetched;
    }
}
