package nl.ruimtemaker.people.keeping;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** Who keeps the keys, and what members said about that and is not settled yet. */
public record KeyRing(List<Member> members, List<Proposal> proposals, List<Naming> namings) {

    /** A keeper would like another to give the key back; somebody else has to agree. */
    public record Proposal(UUID id, UUID person, String name, UUID proposer, String proposedBy, Instant at) {}

    /** Where nobody keeps a key, a member named somebody. */
    public record Naming(String namedBy, String name) {}

    /** Whether nobody keeps a key, so that members choose. */
    public boolean isKeeperless() {
        return members.stream().noneMatch(Member::keeps);
    }

    /** Who can be chosen by this member: the others, or themselves where there is nobody else. */
    public List<Member> eligible(UUID chooser) {
        var others = members.stream()
                .filter(member -> !member.person().equals(chooser))
                .toList();
        return others.isEmpty() ? members : others;
    }

    /** Whether one keeper is alone with the key, so that one person decides for all. */
    public boolean hasOneKeeper() {
        return members.stream().filter(Member::keeps).count() == 1;
    }

    /** Whether a third keeper has to agree; with two keepers any other member does. */
    public boolean hasThirdKeeper() {
        return members.stream().filter(Member::keeps).count() > 2;
    }

    /** Whether this member's agreement settles it. The database asks the same. */
    public boolean mayAgree(Member member, Proposal proposal) {
        return !member.person().equals(proposal.person())
                && !member.person().equals(proposal.proposer())
                && (member.keeps() || !hasThirdKeeper());
    }

    /** Whether it was asked already that this member gives the key back. */
    public boolean isAsked(Member member) {
        return proposals.stream().anyMatch(proposal -> proposal.person().equals(member.person()));
    }

    /** The member that this person is. */
    public Member member(UUID person) {
        return members.stream()
                .filter(member -> member.person().equals(person))
                .findAny()
                .orElseThrow();
    }
}
