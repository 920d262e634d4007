package vn.thuocdo.oracle;

import java.math.RoundingMode;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Predicate;
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

    private final Map<String, String> facts = new TreeMap<>();
    private final Rating rating;
    private final Credits credits;

    private Expected(Board board) {
        this.rating = new Rating(board.rules());
        this.credits = new Credits(board.rules());
    }

    static Map<String, String> facts(Board board) {
        Expected expected = new Expected(board);
        expected.facts.put("all rate", exact(board.total()));
        board.units().forEach(expected::unit);
        board.items().forEach(item -> expected.item(item, board.inDenominator().contains(item)));
        return expected.facts;
    }

    private void unit(UnitAnswer unit) {
        List<Answer> counted = unit.counted();
        String name = unit.unit() + " ";
        put(name + "assigned", counted.size());
        put(name + "denominator", unit.denominator().size());
        put(name + "completed", Rating.count(unit.denominator(), Answer::isMet));
        put(name + "late", Rating.count(counted, answer -> answer.time() == Time.LATE));
        put(name + "overdue", Rating.count(counted, this::isOverdue));
        put(name + "timeUnknown", Rating.count(counted, answer -> answer.time() == Time.UNKNOWN));
        put(name + "unreported", Rating.count(counted, is(Outcome.NOT_REPORTED)));
        put(name + "undecided", Rating.count(counted, is(Outcome.UNDECIDED)));
        put(name + "noCase", Rating.count(counted, is(Outcome.NO_CASE)));
        put(name + "withdrawn", Rating.count(counted, is(Outcome.WITHDRAWN)));
        put(name + "excused", Rating.count(counted, this::isExcused));
        put(name + "excluded", unit.own().size() - counted.size());
        facts.put(name + "weight", exact(Optional.of(rating.weight(unit.denominator()))));
        facts.put(name + "credit", exact(Optional.of(rating.earned(unit.denominator()))));
        facts.put(name + "rate", exact(unit.rate()));
        facts.put(name + "tier", tier(unit.tier()));
        boolean tellsWay = rating.rules().credit() != Job.Credit.BEST;
        unit.way().filter(way -> tellsWay).ifPresent(way -> facts.put(name + "way", way));
        facts.put(name + "rank", unit.rank().map(String::valueOf).orElse(""));
        facts.put(
                name + "bounds",
                unit.bounds()
                        .filter(bounds -> bounds.least().isPresent())
                        .map(bounds -> exact(bounds.least()) + " " + tier(bounds.leastTier()) + " to "
                                + exact(bounds.most()) + " " + tier(bounds.mostTier()))
                        .orElse(""));
    }

    private static Predicate<Answer> is(Outcome outcome) {
        return answer -> answer.outcome() == outcome;
    }

    /** What a method takes out of every denominator is not waited for either. */
    private boolean isOverdue(Answer answer) {
        return answer.overdue() && !answer.isTakenOut() && !rating.isWithoutCase(answer);
    }

    private boolean isExcused(Answer answer) {
        return rating.rules().waiverAccepted()
                && !answer.inForce().waiver().isEmpty()
                && (answer.time() == Time.LATE || isOverdue(answer));
    }

    private void item(Answer item, boolean inDenominator) {
        String name = item.item().unit() + " " + item.item().task().id() + " ";
        facts.put(name + "outcome", outcome(item));
        facts.put(name + "shown", shown(item));
        facts.put(name + "inDenominator", String.valueOf(inDenominator));
        if (inDenominator) {
            facts.put(name + "credit", exact(Optional.of(credits.of(item))));
            facts.put(name + "weight", exact(Optional.of(rating.weight(item))));
        }
        if (!item.isTakenOut()) {
            facts.put(name + "late", String.valueOf(item.time() == Time.LATE));
            facts.put(name + "overdue", String.valueOf(isOverdue(item)));
            facts.put(name + "excused", String.valueOf(isExcused(item)));
            facts.put(
                    name + "completed", item.completedOn().map(String::valueOf).orElse(""));
            facts.put(name + "time", time(item.time()));
        }
    }

    private String outcome(Answer item) {
        if (item.isTakenOut()) {
            return "excluded";
        }
        return switch (item.outcome()) {
            case NOT_REPORTED -> "unreported";
            case NO_CASE -> rating.isWithoutCase(item) ? "no-case" : "undecided";
            case WITHDRAWN -> "undecided";
            case UNTARGETED -> "untargeted";
            case MET, NOT_MET, UNDECIDED ->
                item.outcome().name().toLowerCase(Locale.ROOT).replace('_', '-');
        };
    }

    private static String time(Time time) {
        return switch (time) {
            case ON_TIME -> "onTime";
            case LATE -> "late";
            case UNKNOWN -> "unknown";
            case NOT_MET -> "";
        };
    }

    /** The words of a workbook. */
    private String shown(Answer item) {
        String word = word(item);
        return isOverdue(item) ? word + ", overdue" : word;
    }

    private static String word(Answer item) {
        if (item.isTakenOut()) {
            return item.inForce().state().equals("cancelled") ? "Cancelled" : "Not applicable";
        }
        return switch (item.outcome()) {
            case MET ->
                switch (item.time()) {
                    case LATE -> "Completed late";
                    case UNKNOWN -> "Completed, not known whether on time";
                    case ON_TIME, NOT_MET -> "Completed";
                };
            case NOT_MET -> "Not completed";
            case UNDECIDED -> "Could not be decided";
            case NO_CASE -> "No case arose";
            case WITHDRAWN -> "Withdrawn by the unit itself";
            case NOT_REPORTED -> "Not reported";
            case UNTARGETED -> "Left out: no numeric target";
        };
    }

    private static String tier(Optional<Integer> tier) {
        return tier.map(String::valueOf).orElse("");
    }

    private void put(String name, int number) {
        facts.put(name, String.valueOf(number));
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
