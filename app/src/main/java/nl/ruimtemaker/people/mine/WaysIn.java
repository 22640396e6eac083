package nl.ruimtemaker.people.mine;

import java.util.List;
import java.util.stream.Stream;
import nl.ruimtemaker.people.passkey.Passkey;
import nl.ruimtemaker.people.passkey.Passkeys;
import nl.ruimtemaker.people.provider.ProviderLink;
import nl.ruimtemaker.people.provider.ProviderLinks;
import nl.ruimtemaker.platform.Who;
import org.springframework.stereotype.Component;

/** By what somebody comes in beside a link in their mail, as they call it: what it is recognised by stays here. */
@Component
class WaysIn {
    private final Passkeys passkeys;
    private final ProviderLinks links;

    WaysIn(Passkeys passkeys, ProviderLinks links) {
        this.passkeys = passkeys;
        this.links = links;
    }

    List<String> of(Who who) {
        return Stream.concat(
                        passkeys.of(who).stream().map(Passkey::name),
                        links.of(who).stream().map(ProviderLink::name))
                .toList();
    }
}
