package nl.ruimtemaker.platform;

import java.util.function.Predicate;

/** An entry in the menu, as a plain record: most rooms need no more. */
public record RoomDoor(String name, int order, boolean optional, String path, Predicate<Visit> opens) implements Door {
    @Override
    public boolean opensFor(Visit visit) {
        return opens.test(visit);
    }
}
