package nl.ruimtemaker.moment;

import java.util.List;

/** What somebody began to tell and kept for later. */
public record DraftsPage(List<Drafts.Draft> drafts) {}
