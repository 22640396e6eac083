package nl.ruimtemaker.people.founding;

import nl.ruimtemaker.platform.Settings;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Prints, where nothing has begun yet, the link by which the first space can begin: whoever reads the console may use it. */
@Component
@ConditionalOnProperty(name = "ruimtemaker.errand", havingValue = "false", matchIfMissing = true)
class FirstLink {
    private final Foundings foundings;
    private final Settings settings;

    FirstLink(Foundings foundings, Settings settings) {
        this.foundings = foundings;
        this.settings = settings;
    }

    @EventListener
    void on(ApplicationReadyEvent event) {
        foundings
                .offer()
                .ifPresent(key -> IO.println("Nothing has begun here yet. Begin the first space, once, at "
                        + settings.publicAddress() + "/begin/" + key));
    }
}
