package vn.thuocdo.report.reconcile;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import vn.thuocdo.model.published.PublishedFigure;
import vn.thuocdo.reconcile.Conclusion;
import vn.thuocdo.reconcile.Conclusion.Standing;
import vn.thuocdo.report.outline.Block;
import vn.thuocdo.report.outline.Cell;
import vn.thuocdo.report.outline.Column;
import vn.thuocdo.report.outline.Heading;
import vn.thuocdo.report.outline.Listing;
import vn.thuocdo.report.outline.Outline;
import vn.thuocdo.report.outline.Paragraph;
import vn.thuocdo.report.outline.Room;
import vn.thuocdo.report.outline.Table;
import vn.thuocdo.report.outline.Tone;
import vn.thuocdo.report.text.Messages;

/** Published figures and what they should be: at a terminal what differs first, on a page a table of all. */
final class ReconcileOutline {

    private static final List<Standing> GRAVEST_FIRST =
            List.of(Standing.DIFFERS, Standing.CUT_OFF, Standing.AT_EDGE, Standing.UNCHECKED, Standing.AGREES);

    private static final int FIGURE_WIDTH = 30;
    private static final int PUBLISHED_WIDTH = 14;
    private static final int EXPECTED_WIDTH = 40;
    private static final int STANDING_WIDTH = 16;

    private final ReconcileReport report;
    private final Messages messages;
    private final ConclusionTexts texts;
    private final List<Block> body = new ArrayList<>();

    private ReconcileOutline(ReconcileReport report, Messages messages) {
        this.report = report;
        this.messages = messages;
        this.texts = new ConclusionTexts(messages);
    }

    static Outline of(ReconcileReport report, Messages messages, Room room) {
        return new ReconcileOutline(report, messages).outline(room);
    }

    private Outline outline(Room room) {
        ReconcileTexts heading = new ReconcileTexts(report, messages);
        List<String> lines = heading.lines(room);
        body.add(Paragraph.of(heading.counts()));
        if (report.reconciliation().conclusions().isEmpty()) {
            body.add(Paragraph.of(messages.text("reconcile.nothing")));
        } else if (room.isNarrow()) {
            GRAVEST_FIRST.forEach(this::listed);
        } else {
            body.add(table());
            causes();
        }
        List<PublishedFigure> alone = report.reconciliation().alone();
        if (!alone.isEmpty()) {
            body.add(Heading.section(messages.text("reconcile.alone")));
            body.add(Listing.of(alone.stream().map(texts::named).toList()));
        }
        String title = room.isNarrow() ? lines.get(0) : messages.text("reconcile.title");
        return new Outline(
                title,
                false,
                lines.stream()
                        .skip(room.isNarrow() ? 1 : 0)
                        .<Block>map(Paragraph::of)
                        .toList(),
                body,
                List.of());
    }

    /** All conclusions of one kind, each with what it should be and why it is not. */
    private void listed(Standing standing) {
        List<Conclusion> conclusions = report.reconciliation().all(standing);
        if (!conclusions.isEmpty()) {
            body.add(new Heading(Heading.SECTION, texts.standing(standing), tone(standing)));
            body.add(new Listing(conclusions.stream().map(this::item).toList(), Optional.empty()));
        }
    }

    private Listing.Item item(Conclusion conclusion) {
        String figure = named(conclusion);
        String calculation = texts.calculation(conclusion);
        if (conclusion.standing() == Standing.AGREES) {
            return new Listing.Item(figure + (calculation.isEmpty() ? "" : "; " + calculation), List.of());
        }
        List<String> under = new ArrayList<>();
        if (!calculation.isEmpty()) {
            under.add(calculation);
        }
        texts.causes(conclusion).forEach(cause -> under.add("→ " + cause));
        return new Listing.Item(conclusion.claim().figure().at() + "  " + figure, under);
    }

    private String named(Conclusion conclusion) {
        return conclusion.claim().figure().name() + ": " + texts.published(conclusion);
    }

    private Table table() {
        List<Column> columns = List.of(
                Column.words(messages.text("reconcile.columnFigure"), FIGURE_WIDTH),
                Column.several(
                        messages.text("reconcile.columnPublished"),
                        PUBLISHED_WIDTH,
                        List.of(
                                Column.figures(messages.text("reconcile.columnPublished"), PUBLISHED_WIDTH),
                                Column.words(messages.text("reconcile.columnMeasure"), PUBLISHED_WIDTH))),
                Column.several(
                        messages.text("reconcile.columnReckoned"),
                        EXPECTED_WIDTH,
                        List.of(
                                Column.figures(messages.text("reconcile.columnReckoned"), PUBLISHED_WIDTH),
                                Column.words(messages.text("reconcile.columnCalculation"), EXPECTED_WIDTH))),
                Column.words(messages.text("reconcile.columnStanding"), STANDING_WIDTH));
        List<List<Cell>> rows = new ArrayList<>();
        for (Conclusion conclusion : report.reconciliation().conclusions()) {
            Tone tone = conclusion.standing() == Standing.AT_EDGE ? Tone.OPEN : tone(conclusion.standing());
            rows.add(List.of(
                    Cell.words(conclusion.claim().figure().name()),
                    several(texts.published(conclusion), published(conclusion), texts.measure(conclusion)),
                    several(calculation(conclusion), reckoned(conclusion), calculation(conclusion)),
                    new Cell.Words(texts.standing(conclusion.standing()), tone)));
        }
        return new Table(columns, rows, List.of(), Table.Extent.LONG);
    }

    /** How a figure was reckoned anew, or that nothing gives it: a blank would look like something forgotten. */
    private String calculation(Conclusion conclusion) {
        String calculation = texts.calculation(conclusion);
        return calculation.isEmpty() && isWrong(conclusion) ? messages.text("reconcile.noCalculation") : calculation;
    }

    /** What readers see in one cell: in a workbook the number, and beside it what else is said. */
    private static Cell several(String text, Cell number, String more) {
        return new Cell.Several(text, List.of(number, Cell.words(more)), Tone.PLAIN);
    }

    /** With the places it was published with. */
    private Cell published(Conclusion conclusion) {
        return number(texts.publishedNumber(conclusion), texts.places(conclusion));
    }

    /** With two places more, which show how it was rounded: with one alone 98.6297 would look like 98.63 itself. */
    private Cell reckoned(Conclusion conclusion) {
        return number(texts.reckonedNumber(conclusion), texts.places(conclusion) + 2);
    }

    private static Cell number(Optional<BigDecimal> number, int places) {
        return number.<Cell>map(some -> new Cell.Number(some.toPlainString(), some, places))
                .orElse(Cell.words(""));
    }

    private void causes() {
        causes("reconcile.causes", conclusion -> !conclusion.causes().isEmpty());
        causes("reconcile.noCause", conclusion -> conclusion.causes().isEmpty());
    }

    private void causes(String title, Predicate<Conclusion> which) {
        List<Listing.Item> explained = report.reconciliation().conclusions().stream()
                .filter(ReconcileOutline::isWrong)
                .filter(which)
                .map(conclusion -> new Listing.Item(named(conclusion), texts.causes(conclusion)))
                .filter(item -> !item.under().isEmpty())
                .toList();
        if (!explained.isEmpty()) {
            body.add(Heading.section(messages.text(title)));
            body.add(new Listing(explained, Optional.empty()));
        }
    }

    private static boolean isWrong(Conclusion conclusion) {
        return conclusion.standing() == Standing.DIFFERS || conclusion.standing() == Standing.CUT_OFF;
    }

    private static Tone tone(Standing standing) {
        return switch (standing) {
            case DIFFERS -> Tone.FAULT;
            case CUT_OFF, AT_EDGE -> Tone.WARNING;
            case UNCHECKED -> Tone.OPEN;
            case AGREES -> Tone.GOOD;
        };
    }
}
