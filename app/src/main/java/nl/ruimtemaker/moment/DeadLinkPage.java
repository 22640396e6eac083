package nl.ruimtemaker.moment;

/** A telling link that works no more, with what somebody wrote before they knew. */
public record DeadLinkPage(String words) {}
