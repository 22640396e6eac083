package nl.ruimtemaker.people.mine;

import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import nl.ruimtemaker.people.passkey.Passkey;
import nl.ruimtemaker.people.passkey.Passkeys;
import nl.ruimtemaker.people.provider.ProviderLink;
import nl.ruimtemaker.people.provider.ProviderLinks;
import nl.ruimtemaker.platform.Who;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** By what somebody comes in beside a link in their mail; what their device is recognised by stays here. */
@Component
class WaysIn {
    private final Passkeys passkeys;
    private final ProviderLinks links;

    WaysIn(Passkeys passkeys, ProviderLinks links) {
        this.passkeys = passkeys;
        this.links = links;
    }

    /** One of them, and for a provider what it knows them by. */
    record WayIn(
            String name,
            Instant since,
            @Nullable Instant usedAt,
            @Nullable String issuer,
            @Nullable String subject) {
        static WayIn of(Passkey key) {
            return new WayIn(key.name(), key.madeAt(), key.usedAt(), null, null);
        }

        static WayIn of(ProviderLink link) {
            return new WayIn(link.name(), link.madeAt(), link.usedAt(), link.issuer(), link.subject());
        }
    }

    List<WayIn> of(Who who) {
        return Stream.concat(
                        passkeys.of(who).stream().map(WayIn::of),
                        links.of(who).stream().map(WayIn::of))
                .toList();
    }
}
