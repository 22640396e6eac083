package nl.ruimtemaker.platform.postgres;

/** The Ruimtemaker that runs with this database is another version than this one. */
public class OtherVersion extends RuntimeException {
    OtherVersion() {
        super(
                "The Ruimtemaker that runs with this database is another version. Use the commands of that one, or stop it first.");
    }
}
