package vn.thuocdo.model.published;

import java.util.List;
import java.util.Optional;
import vn.thuocdo.diagnostic.Location;

/**
 * A figure or a list of names under the name that the summary's file gives it.
 *
 * @param printed absent where only names were published
 * @param previous the same figure of the year before, as it was published then; absent where the summary does not tell it
 * @param names those published with it
 * @param relations what it says, in the order of the file; none where it is only a part of others
 */
public record PublishedFigure(
        String name,
        Optional<Printed> printed,
        Optional<Printed> previous,
        List<String> names,
        List<Relation> relations,
        Location at) {
    public PublishedFigure {
        names = List.copyOf(names);
        relations = List.copyOf(relations);
    }
}
