package nl.ruimtemaker.people.passkey;

import java.util.List;
import java.util.Map;
import nl.ruimtemaker.people.provider.ProviderLink;

/** How I come in beside a link in my mail: with which devices, and by whom from outside. */
public record WaysInPage(List<Passkey> passkeys, List<ProviderLink> links, String name, Map<String, String> mistakes) {}
