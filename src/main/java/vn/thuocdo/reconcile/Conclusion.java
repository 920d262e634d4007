package vn.thuocdo.reconcile;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import vn.thuocdo.model.published.Printed;

/**
 * The conclusion about one claim.
 *
 * @param printed the figure; absent where names are compared with the data
 * @param calculation what the figure should be; absent where that is not known
 * @param agreement how they agree; absent where they do not, and for names
 * @param causes of what is wrong, the one that explains most first
 * @param otherWholes the shares of all other wholes that give the figure too, where none is named; the suggested first
 * @param tried where the share of an unnamed whole differs, or of a named one without a cause: the shares of all wholes
 *     that were tried, the nearest first
 * @param names how the lists of names differ; absent for figures
 */
public record Conclusion(
        FigureClaim claim,
        Standing standing,
        Optional<Printed> printed,
        Optional<Expression> calculation,
        Optional<Agreement> agreement,
        List<Cause> causes,
        List<OtherWhole> otherWholes,
        List<Expression> tried,
        Optional<NameDifference> names) {

    /** Whether a claim agrees, the most serious last. */
    public enum Standing {
        AGREES,
        /** The project or its base was not given, or does not answer the claim. */
        UNCHECKED,
        /** Only in the last values that the figures allow. */
        AT_EDGE,
        /** Only when truncated. */
        CUT_OFF,
        DIFFERS;

        /** The word in JSON: {@code cut-off}. */
        public String word() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    /**
     * A share of another whole than the one that comes first.
     *
     * @param byChance whether the figure is a loose one, and nothing in the summary suggests the whole
     */
    public record OtherWhole(Expression share, boolean byChance) {}

    /**
     * How two lists of names differ.
     *
     * @param missing the names that the data gives and that were not published
     * @param extra those published that the data does not have
     */
    public record NameDifference(List<String> missing, List<String> extra) {
        public NameDifference {
            missing = List.copyOf(missing);
            extra = List.copyOf(extra);
        }
    }

    public Conclusion {
        causes = List.copyOf(causes);
        otherWholes = List.copyOf(otherWholes);
        tried = List.copyOf(tried);
    }
}
