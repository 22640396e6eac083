package nl.ruimtemaker.people.invitation;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The page where people are let in.
 *
 * @param link the link that was just made: shown this once
 */
public record InvitePage(
        InvitationForm form,
        Map<String, String> mistakes,
        @Nullable String link,
        List<Invitation> standing) {}
