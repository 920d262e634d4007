package vn.thuocdo.run;

import java.math.BigDecimal;
import java.util.List;
import vn.thuocdo.diagnostic.Severity;
import vn.thuocdo.model.Unit;

/** A gate that does not hold: a condition under which a pipeline is to stop. The documents are complete all the same. */
public sealed interface GateFailure {

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
     * @param tables the tables that what was reached is looked for in
     */
    record NothingAssessable(BigDecimal percent, List<Looked> tables) implements GateFailure {
        public NothingAssessable {
            tables = List.copyOf(tables);
        }
    }

    /**
     * A table that was looked at in vain.
     *
     * @param name as the user wrote it
     * @param rows how many rows it has
     * @param columns the headers of its columns of what was reached; none where no column was taken for that
     * @param nearest the headers that came nearest, as a message lists them
     * @param declaration what to declare under "columns" of the source to take the nearest one
     */
    record Looked(String name, int rows, List<String> columns, String nearest, String declaration) {
        public Looked {
            columns = List.copyOf(columns);
        }
    }

    /** The input has findings of this severity or a more serious one. */
    record FaultsFound(Severity least) implements GateFailure {}

    /** So many published figures differ, or only agree in a way that the severity asked for does not let pass. */
    record FiguresDiffer(long figures, Severity least) implements GateFailure {}
}
