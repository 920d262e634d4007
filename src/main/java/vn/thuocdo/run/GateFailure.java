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
     * @param tables the tables of assignments that were read, as the user wrote them
     * @param rows how many rows they have
     */
    record NothingAssessable(BigDecimal percent, List<String> tables, int rows) implements GateFailure {
        public NothingAssessable {
            tables = List.copyOf(tables);
        }
    }

    /** The input has findings of this severity or a graver one. */
    record FaultsFound(Severity least) implements GateFailure {}

    /** So many published figures differ, or only agree in a way that the severity asked for does not let pass. */
    record FiguresDiffer(long figures, Severity least) implements GateFailure {}
}
