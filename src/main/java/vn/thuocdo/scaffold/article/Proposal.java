package vn.thuocdo.scaffold.article;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import vn.thuocdo.model.published.DataQuestion;
import vn.thuocdo.model.published.Measure;

/** What a figure of a text may say. Each has what a person has to decide of it; nothing where its words leave no doubt. */
sealed interface Proposal {

    /** The figure that says it. */
    Mention figure();

    Optional<Doubt> doubt();

    /** The figures that it is computed from. */
    default List<Mention> operands() {
        if (this instanceof Sum sum) {
            return sum.parts();
        }
        if (this instanceof Share share) {
            return Stream.concat(Stream.of(share.part()), share.whole().stream())
                    .toList();
        }
        return this instanceof Difference difference ? List.of(difference.current(), difference.base()) : List.of();
    }

    /** Whether it can be computed: from firm figures that count in one measure, none of them itself. */
    default boolean isSound() {
        List<Mention> operands = operands();
        Measure measure = operands.isEmpty()
                ? figure().printed().measure()
                : operands.get(0).printed().measure();
        boolean ofOneMeasure = !(this instanceof Sum) || figure().is(measure);
        return ofOneMeasure
                && operands.stream()
                        .allMatch(operand -> operand.isFirm() && operand.is(measure) && !operand.equals(figure()));
    }

    record Sum(Mention figure, List<Mention> parts, Optional<Doubt> doubt) implements Proposal {
        public Sum {
            parts = List.copyOf(parts);
        }
    }

    /** @param whole absent where the text does not say of what */
    record Share(Mention figure, Mention part, Optional<Mention> whole, Optional<Doubt> doubt) implements Proposal {}

    record Difference(Mention figure, Mention current, Mention base, Optional<Doubt> doubt) implements Proposal {}

    /** @param before what the figure was a year before */
    record Previous(Mention figure, Mention before, Optional<Doubt> doubt) implements Proposal {}

    record Names(Mention figure, List<String> names, Optional<Doubt> doubt) implements Proposal {
        public Names {
            names = List.copyOf(names);
        }
    }

    record Data(Mention figure, DataQuestion question, Optional<Doubt> doubt) implements Proposal {}
}
