package nl.ruimtemaker.platform;

import java.util.Optional;

/** Knows who signed in, for the pages that belong to no space. */
public interface Greeter {
    /** Whoever holds these keys. */
    Optional<Who> greet(Actor actor);
}
