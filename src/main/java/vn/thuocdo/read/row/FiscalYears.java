package vn.thuocdo.read.row;

import java.util.Optional;
import vn.thuocdo.model.Period;
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

    private final boolean declared;
    private boolean everyCellMayBeOne = true;
    private boolean someAreFiscal;
    private boolean someAreMonths;

    /** @param declared whether the project says when its fiscal year ends */
    FiscalYears(boolean declared) {
        this.declared = declared;
    }

    /** Takes the text of a cell; one that names no period shows nothing. */
    void see(String text) {
        Optional<Period> period = PeriodText.read(text);
        if (period.isPresent()) {
            boolean mayBeOne = PeriodText.yearAndNext(text).isPresent();
            everyCellMayBeOne &= mayBeOne;
            someAreFiscal |= period.get().isFiscal();
            someAreMonths |= period.get().kind() == Period.Kind.MONTH && !mayBeOne;
        }
    }

    Meaning meaning() {
        if (declared && everyCellMayBeOne) {
            return Meaning.FISCAL_YEARS;
        }
        if (someAreFiscal != someAreMonths) {
            return someAreFiscal ? Meaning.FISCAL_YEARS : Meaning.MONTHS;
        }
        return declared || someAreFiscal ? Meaning.UNCLEAR : Meaning.MONTHS;
    }
}
