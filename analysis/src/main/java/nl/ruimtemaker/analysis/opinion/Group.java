package nl.ruimtemaker.analysis.opinion;

import java.util.List;

/**
 * People who stand together, as one.
 *
 * @param id the name of the group
 * @param size how many people
 * @param silhouette how much nearer they stand to each other than to the next group, in [-1, 1]
 * @param representative what tells most of them, at most five statements
 */
public record Group(String id, int size, double silhouette, List<Representative> representative) {
    public Group {
        representative = List.copyOf(representative);
    }
}
