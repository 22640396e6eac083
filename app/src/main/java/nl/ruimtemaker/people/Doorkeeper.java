package nl.ruimtemaker.people;

import java.util.Optional;
import nl.ruimtemaker.platform.Actor;
import nl.ruimtemaker.platform.Greeter;
import nl.ruimtemaker.platform.Who;
import org.springframework.stereotype.Component;

/** Greets by name whoever signed in; asks the database only where there is a key to ask about. */
@Component
class Doorkeeper implements Greeter {
    private final Entrance entrance;

    Doorkeeper(Entrance entrance) {
        this.entrance = entrance;
    }

    @Override
    public Optional<Who> greet(Actor actor) {
        return actor.signIn() == null ? Optional.empty() : entrance.recognise(actor, who -> who);
    }
}
