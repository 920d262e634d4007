package vn.thuocdo.report.score.page;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.apache.commons.numbers.fraction.BigFraction;
import vn.thuocdo.report.render.HtmlTone;
import vn.thuocdo.report.score.content.EarlierRates;
import vn.thuocdo.report.score.content.RankCut;
import vn.thuocdo.report.score.content.ReportContent;
import vn.thuocdo.report.text.Difference;
import vn.thuocdo.report.text.Figures;
import vn.thuocdo.report.text.Messages;
import vn.thuocdo.report.text.MethodText;
import vn.thuocdo.report.text.NameOrder;
import vn.thuocdo.score.Scoreboard;
import vn.thuocdo.score.Scorecard;

/** The table of all units, and which of them have a section: as many as a browser shows soon. */
final class PageRanking {

    /** Browsers take long over more rows; what is left out is counted on the page. */
    private static final int MOST_UNITS = 2000;

    /** Units whose open items are seen, and printed, at once. */
    private static final int MOST_UNFOLDED = 20;

    /** Items that a page lists, 400 units of 30; what is left out is counted on it. */
    private static final int MOST_ITEMS = 12_000;

    private final Scoreboard board;
    private final Messages messages;
    private final MethodText method;
    private final Figures figures;
    private final List<Scorecard> cards;
    private final List<Scorecard> sectioned;
    private final PageAnchors anchors;
    private final Optional<EarlierRates> since;
    private final List<PageRow> rows;
    private final Map<UnitSelection, Predicate<Scorecard>> selections = new EnumMap<>(UnitSelection.class);

    PageRanking(ReportContent report, Messages messages) {
        this.board = report.board();
        this.messages = messages;
        this.method = new MethodText(board.method(), messages);
        this.figures = new Figures(board.method(), messages);
        this.cards = report.cards(messages.language());
        this.sectioned = sectioned(cards);
        this.anchors = new PageAnchors(sectioned.stream()
                .sorted(Comparator.comparing(card -> card.unit().id()))
                .toList());
        this.since = EarlierRates.of(report, messages);
        this.rows = rowsOf(cards);
        for (UnitSelection selection : UnitSelection.values()) {
            selections.put(selection, selection.in(report));
        }
    }

    PageAnchors anchors() {
        return anchors;
    }

    /** The earlier rates for comparison; absent where there are none. */
    Optional<EarlierRates> since() {
        return since;
    }

    /** The rows of the table of all units, under the bloc or kind they are ranked in, as far as they are shown. */
    List<PageRow> rows() {
        return rows.subList(0, Math.min(MOST_UNITS, rows.size()));
    }

    /** The units that have a section, the lowest rate first; those without a rate last. */
    List<PageRow> lowestFirst() {
        return rows.stream()
                .filter(row -> !row.anchor().isEmpty())
                .sorted(Comparator.comparingInt(row -> row.byRate() < 0 ? Integer.MAX_VALUE : row.byRate()))
                .toList();
    }

    /** How many of these are unfolded at once: no unit is, if another of the same rate is not. */
    int unfolded() {
        return RankCut.fitting(lowestFirst(), MOST_UNFOLDED, (one, other) -> one.byRate() == other.byRate());
    }

    /** Of the units in the table or with a section. */
    private List<PageRow> rowsOf(List<Scorecard> cards) {
        Map<String, Integer> names = places(cards.stream()
                .map(card -> card.unit().name())
                .distinct()
                .sorted(NameOrder.of(messages.language()))
                .toList());
        Map<BigFraction, Integer> rates = places(cards.stream()
                .flatMap(card -> card.rate().value().stream())
                .distinct()
                .sorted()
                .toList());
        Map<BigFraction, Integer> changes = places(cards.stream()
                .flatMap(card -> change(card).stream())
                .distinct()
                .sorted()
                .toList());
        List<PageRow> some = new ArrayList<>();
        for (Scorecard card : cards) {
            String anchor = anchors.of(card.unit());
            if (some.size() >= MOST_UNITS && anchor.isEmpty()) {
                continue;
            }
            some.add(new PageRow(
                    card,
                    anchor,
                    card.rank().isPresent() ? messages.number(card.rank().getAsInt()) : "–",
                    Objects.requireNonNull(names.get(card.unit().name())),
                    card.rate().value().map(rates::get).orElse(-1),
                    figures.percent(card.rate()),
                    changeText(card),
                    change(card).map(changes::get).orElse(-1),
                    PageCharts.length(card.rate()),
                    card.tier()
                            .map(tier -> HtmlTone.ofTier(tier, board.method().tiers()))
                            .orElse("plain"),
                    card.tier().map(method::range).orElseGet(() -> withoutTier(card)),
                    next(card)));
        }
        return some;
    }

    private static <T> Map<T, Integer> places(List<T> ordered) {
        Map<T, Integer> places = new HashMap<>();
        ordered.forEach(some -> places.put(some, places.size()));
        return places;
    }

    private Optional<BigFraction> before(Scorecard card) {
        return since.flatMap(some -> some.rate(card));
    }

    private Optional<BigFraction> change(Scorecard card) {
        return card.rate().value().flatMap(now -> before(card).map(now::subtract));
    }

    private String changeText(Scorecard card) {
        return change(card)
                .map(change -> EarlierRates.sign(
                        change.signum(),
                        messages.decimal(
                                Difference.rounded(change, board.method()).abs())))
                .orElse("");
    }

    private String withoutTier(Scorecard card) {
        if (card.rate().value().isEmpty()) {
            return messages.text("text.notAssessable");
        }
        return card.holding().isEmpty() ? "–" : method.bounds(card.holding());
    }

    private String next(Scorecard card) {
        return card.next()
                .map(step -> messages.text(
                        step.blockedBy().isEmpty() ? "text.stepInWords" : "text.stepBlocked",
                        messages.number(step.items()),
                        step.reached().id()))
                .orElse("");
    }

    /** The bloc of a unit as readers know it. */
    public String bloc(PageRow row) {
        return messages.label(row.card().unit().bloc());
    }

    /** The blocs to choose from, in the order of their names; none where all units are of one. */
    List<String> blocs() {
        Set<String> blocs = new TreeSet<>(NameOrder.of(messages.language()));
        cards.forEach(card -> blocs.add(messages.label(card.unit().bloc())));
        blocs.remove("");
        return blocs.size() > 1 ? List.copyOf(new ArrayList<>(blocs)) : List.of();
    }

    /** The tiers to choose from, as the table names them. */
    List<String> tierNames() {
        Set<String> named = new LinkedHashSet<>();
        board.method().tiers().forEach(tier -> named.add(method.range(tier)));
        return board.method().givesTiers() ? List.copyOf(named) : List.of();
    }

    /** The units to choose from beside those of a tier; only what there is. */
    List<UnitSelection> selections() {
        return selections.entrySet().stream()
                .filter(selection -> cards.stream().anyMatch(selection.getValue()))
                .map(Map.Entry::getKey)
                .toList();
    }

    /** The words of the selections that a unit is in, with spaces between. */
    String selected(PageRow row) {
        return selections.entrySet().stream()
                .filter(selection -> selection.getValue().test(row.card()))
                .map(selection -> selection.getKey().word())
                .collect(Collectors.joining(" "));
    }

    boolean hasNext() {
        return cards.stream().anyMatch(card -> card.next().isPresent());
    }

    boolean hasChange() {
        return cards.stream().anyMatch(card -> change(card).isPresent());
    }

    int allUnits() {
        return cards.size();
    }

    /** The number of units that have a section. */
    int unitCount() {
        return sectioned.size();
    }

    /** The units that have a section: from the lowest rank up, as many as there is room for. */
    private static List<Scorecard> sectioned(List<Scorecard> cards) {
        List<Scorecard> some = new ArrayList<>();
        int items = 0;
        for (int i = cards.size() - 1; i >= 0 && some.size() < MOST_UNITS; i--) {
            items += cards.get(i).verdicts().size();
            if (items > MOST_ITEMS) {
                break;
            }
            some.add(cards.get(i));
        }
        return some;
    }
}
