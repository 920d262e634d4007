package vn.thuocdo.oracle;

import java.time.LocalDate;
import java.util.Optional;
import org.apache.commons.numbers.fraction.BigFraction;
import vn.thuocdo.oracle.ItemOracle.Outcome;
import vn.thuocdo.oracle.Job.Word;

/** What the rows of one day say together. */
record Day(
        LocalDate day,
        LocalDate vouchesFor,
        Outcome outcome,
        Optional<LocalDate> completedOn,
        Word word,
        Optional<BigFraction> figure) {}
