package vn.thuocdo.oracle;

import java.math.RoundingMode;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.apache.commons.numbers.fraction.BigFraction;
import vn.thuocdo.oracle.ItemOracle.Answer;
import vn.thuocdo.oracle.ItemOracle.Outcome;
import vn.thuocdo.oracle.ItemOracle.Time;
import vn.thuocdo.oracle.Oracle.Board;
import vn.thuocdo.oracle.Oracle.UnitAnswer;

/** The oracle's answers as named facts, such as {@code u1 late} or {@code u1 T2 outcome}, to be compared with the tool's. */
final class Expected {

    private static final int LONGEST = 40;
    private static final int PLACES = 20;

    private Expected() {}

    static Map<String, String> facts(Board board) {
        Map<String, String> facts = new TreeMap<>();
        facts.put("all rate", exact(board.total()));
        for (UnitAnswer unit : board.units()) {
            String name = unit.unit() + " ";
            facts.put(name + "assigned", String.valueOf(unit.assigned()));
            facts.put(name + "denominator", String.valueOf(unit.denominator()));
            facts.put(name + "completed", String.valueOf(unit.completed()));
            facts.put(name + "late", String.valueOf(unit.late()));
            facts.put(name + "overdue", String.valueOf(unit.overdue()));
            facts.put(name + "timeUnknown", String.valueOf(unit.timeUnknown()));
            facts.put(name + "unreported", String.valueOf(unit.unreported()));
            facts.put(name + "excluded", String.valueOf(unit.excluded()));
            facts.put(name + "rate", exact(unit.rate()));
            facts.put(name + "tier", unit.tier().map(String::valueOf).orElse(""));
            facts.put(name + "rank", unit.rank().map(String::valueOf).orElse(""));
        }
        for (Answer item : board.items()) {
            String name = item.item().unit() + " " + item.item().task().id() + " ";
            facts.put(name + "outcome", outcome(item));
            facts.put(
                    name + "inDenominator", String.valueOf(board.inDenominator().contains(item)));
            if (board.inDenominator().contains(item)) {
                facts.put(name + "credit", exact(Optional.of(board.credits().get(item))));
            }
            if (!item.isTakenOut()) {
                facts.put(name + "late", String.valueOf(item.time() == Time.LATE));
            }
        }
        return facts;
    }

    private static String outcome(Answer item) {
        if (item.isTakenOut()) {
            return "excluded";
        }
        return item.outcome() == Outcome.NOT_REPORTED
                ? "unreported"
                : item.outcome().name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** "A published exact fraction longer than 40 digits is given as its decimal to 20 places." */
    private static String exact(Optional<BigFraction> fraction) {
        if (fraction.isEmpty()) {
            return "";
        }
        BigFraction exact = fraction.get();
        String text = exact.getNumerator() + "/" + exact.getDenominator();
        return text.length() - 1 > LONGEST
                ? exact.bigDecimalValue(PLACES, RoundingMode.HALF_UP).toPlainString()
                : text;
    }
}
