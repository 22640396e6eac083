package nl.ruimtemaker.people.guesthood;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.ruimtemaker.people.Guesthood;

/**
 * The card that says where an organisation is a guest today.
 *
 * @param paths where those communities are, for who can come in there
 */
public record AwayCard(List<Guesthood> guesthoods, Map<UUID, String> paths) {}
