package vn.thuocdo.run;

import java.math.BigDecimal;
import java.util.List;
import vn.thuocdo.diagnostic.Severity;
import vn.thuocdo.model.Unit;

/** A gate that does not hold: a condition on which a pipeline stops. The documents are complete anyway. */
public sealed interface GateFailure {

    /** Whether the gate had nothing to look at: then the input is at fault, and nothing is known of what was asked. */
    default boolean sawNothing() {
        return this instanceof NothingAssessable || this instanceof NothingCompared;
    }

    /**
     * Some units are below the rate that was asked for.
     *
     * @param percent the rate
     * @param units those below it, by rank
     */
    record UnitsBelow(BigDecimal percent, List<Unit> units) implements GateFailure {
        public UnitsBelow {
            units = List.copyOf(units);
        }
    }

    /**
     * A rate was asked for, and no unit has one: the gate looked at nothing, which is an error of the input.
     *
     * @param percent the rate
     * @param tables the tables in which results were looked for
     */
    record NothingAssessable(BigDecimal percent, List<Looked> tables) implements GateFailure {
        public NothingAssessable {
            tables = List.copyOf(tables);
        }
    }

    /**
     * A table in which no result was found.
     *
     * @param name as the user wrote it
     * @param rows how many rows it has
     * @param columns the headers of its columns of results; none where no column was taken for one
     * @param nearest the headers that came nearest, as a message lists them
     * @param declaration what to declare under "columns" of the source to take the nearest one
     */
    record Looked(String name, int rows, List<String> columns, String nearest, String declaration) {
        public Looked {
            columns = List.copyOf(columns);
        }
    }

    /** The input has findings of this severity or higher. */
    record FaultsFound(Severity least) implements GateFailure {}

    /** Published figures were to agree, and none was compared with anything: an error of the input as well. */
    record NothingCompared(Severity least) implements GateFailure {}

    /** Published figures that differ, or that agree only in a way that the gate does not accept. */
    record FiguresDiffer(long figures, Severity least) implements GateFailure {}
}
