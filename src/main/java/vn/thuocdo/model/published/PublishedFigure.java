package vn.thuocdo.model.published;

import java.util.List;
import java.util.Optional;
import vn.thuocdo.diagnostic.Location;

/**
 * A figure or a list of names under the name that the summary's file gives it.
 *
 * @param printed absent where only names were published
 * @param names those published with it
 * @param relations what it says, in the order of the file; none where it is only a part of others
 */
public record PublishedFigure(
        String name, Optional<Printed> printed, List<String> names, List<Relation> relations, Location at) {
    public PublishedFigure {
        names = List.copyOf(names);
        relations = List.copyOf(relations);
    }
}
