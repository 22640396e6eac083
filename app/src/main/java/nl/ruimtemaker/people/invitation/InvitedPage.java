package nl.ruimtemaker.people.invitation;

import org.jspecify.annotations.Nullable;

/**
 * What somebody sees who follows an invitation. Without an offer the link is used up, ended, or never was.
 *
 * @param provider who else signs people in for this house
 */
public record InvitedPage(
        String key,
        Invitations.@Nullable Offer offer,
        String name,
        String mail,
        @Nullable String nameMistake,
        @Nullable String mailMistake,
        boolean sent,
        @Nullable String provider) {

    static InvitedPage of(String key, Invitations.@Nullable Offer offer, @Nullable String provider) {
        return new InvitedPage(key, offer, offer == null ? "" : offer.forName(), "", null, null, false, provider);
    }

    boolean isWrong() {
        return nameMistake != null || mailMistake != null;
    }
}
