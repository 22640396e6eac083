package nl.ruimtemaker.analysis.command;

import nl.ruimtemaker.analysis.network.Layout.Place;

/**
 * What a network is drawn with.
 *
 * @param dot half of how wide a person is, whoever it is
 */
record NetworkShapes(Svg svg, double dot) {
    void circle(double x, double y) {
        svg.element(
                "circle", "cx", x, "cy", y, "r", dot, "fill", Svg.COMMUNITY, "stroke", Svg.CARD, "stroke-width", 1.5);
    }

    void square(double x, double y) {
        svg.element(
                "rect",
                "x",
                x - dot,
                "y",
                y - dot,
                "width",
                2 * dot,
                "height",
                2 * dot,
                "rx",
                2,
                "fill",
                NetworkPicture.GUEST,
                "stroke",
                Svg.CARD,
                "stroke-width",
                1.5);
    }

    void tie(Place one, Place other, String colour, double opacity, String dashes) {
        svg.element(
                "line",
                "x1",
                one.x(),
                "y1",
                one.y(),
                "x2",
                other.x(),
                "y2",
                other.y(),
                "stroke",
                colour,
                "stroke-width",
                dot / 5,
                "stroke-opacity",
                opacity,
                "stroke-dasharray",
                dashes);
    }

    void introduction(Place one, Place other) {
        svg.element(
                "line",
                "x1",
                one.x(),
                "y1",
                one.y(),
                "x2",
                other.x(),
                "y2",
                other.y(),
                "stroke",
                NetworkPicture.TOGETHER,
                "stroke-width",
                3,
                "stroke-dasharray",
                "9 6",
                "stroke-linecap",
                "round");
    }
}
