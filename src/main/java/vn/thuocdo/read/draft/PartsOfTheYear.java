package vn.thuocdo.read.draft;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.commons.numbers.fraction.BigFraction;
import vn.thuocdo.diagnostic.Code;
import vn.thuocdo.model.Figure;
import vn.thuocdo.model.Period;
import vn.thuocdo.model.Quantity;
import vn.thuocdo.read.column.Column;
import vn.thuocdo.read.row.Fields;

/**
 * Figures of the quarters or months of one row, which are what was reached by the end of each, or what each added.
 * Nothing says which; the last one counts. Where they fall, as no sum does that only grows, and their sum would decide
 * otherwise, that is a doubt.
 */
public final class PartsOfTheYear {

    private PartsOfTheYear() {}

    /** Warns of a row whose figures seem to be parts. */
    public static void doubt(Fields row, DraftAssignment assignment, List<DraftResult> reports) {
        Optional<Quantity> target = assignment.bareTarget();
        if (target.isEmpty() || reports.size() < 2 || !areOfOneLength(reports)) {
            return;
        }
        List<BigFraction> parts = new ArrayList<>();
        for (DraftResult report : reports) {
            if (report.figure().orElse(null) instanceof Figure.Amount amount
                    && amount.plan().isEmpty()
                    && isCount(amount.quantity(), target.get())) {
                parts.add(amount.quantity().value());
            }
        }
        BigFraction sum = parts.stream().reduce(BigFraction.ZERO, BigFraction::add);
        boolean isWhole = parts.size() == reports.size() && falls(parts);
        if (isWhole && reaches(sum, target.get()) != reaches(parts.get(parts.size() - 1), target.get())) {
            row.remark(Code.PARTS_OF_THE_YEAR, row.at(), row.text(Column.TARGET));
        }
    }

    private static boolean reaches(BigFraction figure, Quantity target) {
        return figure.compareTo(target.value()) >= 0;
    }

    private static boolean areOfOneLength(List<DraftResult> reports) {
        Optional<Period> first = reports.get(0).period();
        return first.isPresent()
                && first.get().kind() != Period.Kind.YEAR
                && reports.stream()
                        .allMatch(report -> report.period()
                                .filter(period -> period.kind() == first.get().kind())
                                .isPresent());
    }

    /** Shares are not added up. */
    private static boolean isCount(Quantity figure, Quantity target) {
        return BareTargets.isAlike(figure, target)
                && !target.percent()
                && !target.unit().isPercent();
    }

    private static boolean falls(List<BigFraction> parts) {
        for (int i = 1; i < parts.size(); i++) {
            if (parts.get(i).compareTo(parts.get(i - 1)) < 0) {
                return true;
            }
        }
        return false;
    }
}
