package nl.ruimtemaker.people.invitation;

import org.jspecify.annotations.Nullable;

/** What somebody sees who follows an invitation. Without an offer the link is used up, ended, or never was. */
public record InvitedPage(
        String key,
        Invitations.@Nullable Offer offer,
        String name,
        String mail,
        @Nullable String nameMistake,
        @Nullable String mailMistake,
        boolean sent) {

    static InvitedPage of(String key, Invitations.@Nullable Offer offer) {
        return new InvitedPage(key, offer, offer == null ? "" : offer.forName(), "", null, null, false);
    }

    boolean isWrong() {
        return nameMistake != null || mailMistake != null;
    }
}
