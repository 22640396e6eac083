package nl.ruimtemaker.moment;

/** What one guest reads here. */
public record GuestPage(String guest, MomentsPage list) {}
