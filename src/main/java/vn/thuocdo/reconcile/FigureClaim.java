package vn.thuocdo.reconcile;

import java.util.List;
import java.util.stream.Stream;
import vn.thuocdo.model.published.PublishedFigure;
import vn.thuocdo.model.published.Relation;

/** One claim of a published figure. */
public record FigureClaim(PublishedFigure figure, Relation relation) {

    static Stream<FigureClaim> of(PublishedFigure figure) {
        return figure.relations().stream().map(relation -> new FigureClaim(figure, relation));
    }

    /** The names of the other figures that it is computed from. */
    public List<String> operands() {
        if (relation instanceof Relation.Sum sum) {
            return sum.parts();
        }
        if (relation instanceof Relation.Share share) {
            return Stream.concat(share.part().stream(), share.whole().stream()).toList();
        }
        return relation instanceof Relation.Difference difference
                ? Stream.concat(difference.current().stream(), difference.from().stream())
                        .toList()
                : List.of();
    }

    /** Whether it is a share without a named whole. */
    boolean isOfUnnamedWhole() {
        return relation instanceof Relation.Share share && share.whole().isEmpty();
    }

    /** Whether it is compared with the data, not with other published figures. */
    public boolean isOfData() {
        return relation instanceof Relation.Computed || relation instanceof Relation.Named;
    }
}
