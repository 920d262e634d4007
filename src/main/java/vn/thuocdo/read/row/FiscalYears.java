package vn.thuocdo.read.row;

import java.util.Optional;
import java.util.Set;
import vn.thuocdo.model.Period;
import vn.thuocdo.read.column.CellFact;
import vn.thuocdo.read.text.PeriodText;

/**
 * Settles from all cells of a column what {@code 2010-11} is there: November 2010, or the fiscal year that ends in 2011.
 * Where a fiscal year is declared and every cell names a year and the next, they are fiscal years. Else a cell that can
 * only be one of the two, such as {@code 2010-09} or {@code 2012-13}, settles the others.
 */
final class FiscalYears {

    /** What a year and the number of the next one are. */
    enum Meaning {
        MONTHS,
        FISCAL_YEARS,
        /** Either, as far as the column shows. */
        UNCLEAR
    }

    private FiscalYears() {}

    /**
     * Takes the text of a cell; one that names no period shows nothing.
     *
     * @param shown takes what it shows
     */
    static void see(String text, Set<CellFact> shown) {
        Optional<Period> period = PeriodText.read(text);
        if (period.isPresent()) {
            boolean mayBeOne = PeriodText.yearAndNext(text).isPresent();
            Conventions.add(CellFact.NO_YEAR_AND_NEXT, !mayBeOne, shown);
            Conventions.add(CellFact.FISCAL_YEAR, period.get().isFiscal(), shown);
            Conventions.add(CellFact.MONTH, period.get().kind() == Period.Kind.MONTH && !mayBeOne, shown);
        }
    }

    /** @param declared whether the project says when its fiscal year ends */
    static Meaning meaning(Set<CellFact> shown, boolean declared) {
        boolean someAreFiscal = shown.contains(CellFact.FISCAL_YEAR);
        if (declared && !shown.contains(CellFact.NO_YEAR_AND_NEXT)) {
            return Meaning.FISCAL_YEARS;
        }
        if (someAreFiscal != shown.contains(CellFact.MONTH)) {
            return someAreFiscal ? Meaning.FISCAL_YEARS : Meaning.MONTHS;
        }
        return declared || someAreFiscal ? Meaning.UNCLEAR : Meaning.MONTHS;
    }
}
