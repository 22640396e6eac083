package nl.ruimtemaker.analysis.command;

import java.util.Collection;
import nl.ruimtemaker.analysis.network.Layout.Place;

/** Fits a drawing in a frame, with its proportions. */
record Frame(double middleX, double middleY, double scale, double x, double y) {
    static Frame around(Collection<Place> places, double x, double y, double width, double height) {
        var across = places.stream().mapToDouble(Place::x).summaryStatistics();
        var down = places.stream().mapToDouble(Place::y).summaryStatistics();
        double scale = Math.min(
                width / Math.max(1, across.getMax() - across.getMin()),
                height / Math.max(1, down.getMax() - down.getMin()));
        return new Frame(
                (across.getMin() + across.getMax()) / 2,
                (down.getMin() + down.getMax()) / 2,
                scale,
                x + width / 2,
                y + height / 2);
    }

    Place place(Place place) {
        return new Place(x + (place.x() - middleX) * scale, y + (place.y() - middleY) * scale);
    }
}
