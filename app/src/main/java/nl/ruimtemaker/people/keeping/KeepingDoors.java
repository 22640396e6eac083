package nl.ruimtemaker.people.keeping;

import nl.ruimtemaker.platform.Door;
import nl.ruimtemaker.platform.RoomDoor;
import nl.ruimtemaker.platform.Visit;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration
class KeepingDoors {
    /** "Wie we zijn": last in the menu, for everyone who belongs here. */
    @Bean
    Door keepingDoor() {
        return new RoomDoor("keeping", 95, false, "/sleutels", Visit::belongs);
    }
}
