package nl.ruimtemaker.platform;

/** What somebody is in the space that they entered, nearest first. */
public enum Standing {
    KEEPER,
    MEMBER,
    GUEST,
    /** At the door with a telling link or a slip: may tell, reads nothing but their own. */
    TELLER,
    /** Anyone else, where a space is open to look into. */
    VISITOR;

    /** Whether this is somebody of the space itself. */
    public boolean belongs() {
        return this == KEEPER || this == MEMBER;
    }
}
