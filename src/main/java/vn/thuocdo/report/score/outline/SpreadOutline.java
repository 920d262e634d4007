package vn.thuocdo.report.score.outline;

import java.util.ArrayList;
import java.util.List;
import vn.thuocdo.judge.method.TierRule;
import vn.thuocdo.model.Band;
import vn.thuocdo.model.Tier;
import vn.thuocdo.report.outline.Block;
import vn.thuocdo.report.outline.Cell;
import vn.thuocdo.report.outline.Column;
import vn.thuocdo.report.outline.Heading;
import vn.thuocdo.report.outline.Listing;
import vn.thuocdo.report.outline.Room;
import vn.thuocdo.report.outline.Table;
import vn.thuocdo.report.outline.Tone;
import vn.thuocdo.report.part.FigureCells;
import vn.thuocdo.report.score.content.ReportContent;
import vn.thuocdo.report.text.Figures;
import vn.thuocdo.report.text.Messages;
import vn.thuocdo.report.text.MethodText;
import vn.thuocdo.report.text.Printable;
import vn.thuocdo.score.Scoreboard;
import vn.thuocdo.score.Scorecard;

/** How many units are in each tier and band, and the rates of blocs, kinds and groups. */
final class SpreadOutline {

    private static final int NAME_WIDTH = 36;
    private static final int LABEL_WIDTH = 9;
    /** A label that is longer goes on below. */
    private static final int LONGEST_LABEL = 24;

    private static final int COUNT_WIDTH = 12;
    private static final int UNITS_WIDTH = 11;
    private static final int DONE_WIDTH = 10;
    private static final int RATE_WIDTH = 9;
    private static final int BAR_WIDTH = 40;
    private static final int GATED_WIDTH = 12;
    private static final int GATE_WIDTH = 50;

    private final ReportContent report;
    private final Scoreboard board;
    private final Messages messages;
    private final Room room;
    private final MethodText method;
    private final FigureCells cells;

    SpreadOutline(ReportContent report, Messages messages, Room room) {
        this.report = report;
        this.board = report.board();
        this.messages = messages;
        this.room = room;
        this.method = new MethodText(board.method(), messages);
        this.cells = new FigureCells(board.method(), messages);
    }

    /** How many units each tier and each band has, and the gates of a tier. */
    List<Block> overTiers() {
        List<Block> body = new ArrayList<>();
        tiers(body);
        gates(body);
        bands(body);
        return body;
    }

    /** The rates of blocs, of kinds of units and of groups of items, of which there are several. */
    List<Block> overSections() {
        List<Block> body = new ArrayList<>();
        sections(body, "text.blocs", board.blocs());
        sections(body, "text.kinds", board.kinds());
        groups(body);
        return body;
    }

    /** How many units each tier has; where data is missing and no tier is given, what is missing. */
    private void tiers(List<Block> body) {
        if (!board.method().givesTiers()) {
            missing(body);
            return;
        }
        long most =
                board.method().tiers().stream().mapToLong(board::unitsIn).max().orElse(0);
        List<List<Cell>> rows = new ArrayList<>();
        for (Tier tier : board.method().tiers()) {
            long units = board.unitsIn(tier);
            rows.add(
                    List.of(Cell.words(method.range(tier)), units(units), new Cell.Bar(units, most, cells.tone(tier))));
        }
        bars(body, "text.tiers", "text.tier", rows);
    }

    private void missing(List<Block> body) {
        List<String> missing = board.method().missing().stream()
                .map(part -> part.in(messages.language()))
                .toList();
        if (!missing.isEmpty()) {
            body.add(Heading.section(messages.text("text.noTiers")));
            body.add(Listing.of(missing));
        }
    }

    private void bands(List<Block> body) {
        long most =
                board.method().bands().stream().mapToLong(board::unitsIn).max().orElse(0);
        List<List<Cell>> rows = new ArrayList<>();
        for (Band band : board.method().bands()) {
            long units = board.unitsIn(band);
            rows.add(List.of(Cell.words(method.range(band)), units(units), new Cell.Bar(units, most, Tone.FAINT)));
        }
        bars(body, "text.bands", "text.band", rows);
    }

    private void bars(List<Block> body, String title, String label, List<List<Cell>> rows) {
        int width = Math.min(
                LONGEST_LABEL,
                Math.max(
                        LABEL_WIDTH,
                        rows.stream()
                                .mapToInt(row -> Printable.width(row.get(0).text()))
                                .max()
                                .orElse(0)));
        body.add(Heading.section(messages.text(title)));
        body.add(Table.of(
                List.of(
                        Column.words(head(label), width),
                        Column.figures(head("text.unitCount"), COUNT_WIDTH),
                        Column.pictures(BAR_WIDTH).after(2)),
                rows));
    }

    /** What a tier asks for beside a rate, and how many units fulfil it. */
    private void gates(List<Block> body) {
        if (method.gated().isEmpty()) {
            return;
        }
        List<List<Cell>> rows = new ArrayList<>();
        for (TierRule rule : method.gated()) {
            rows.add(List.of(
                    Cell.words(method.label(rule.tier())),
                    Cell.words(method.gates(rule.gates())),
                    cells.count(board.unitsHolding(rule.tier()))));
        }
        body.add(Heading.section(messages.text("text.gates")));
        body.add(Table.of(
                List.of(
                        Column.words(messages.text("text.tier"), GATED_WIDTH),
                        Column.words(messages.text("text.gate"), GATE_WIDTH).after(2),
                        Column.figures(messages.text("text.unitCount"), COUNT_WIDTH)),
                rows));
    }

    private void sections(List<Block> body, String title, List<Scoreboard.Section> sections) {
        if (sections.size() > 1) {
            body.add(Heading.section(messages.text(title)));
            body.add(Table.of(
                    List.of(
                            Column.words(head("text.name"), NAME_WIDTH),
                            Column.figures(head("text.unitCount"), UNITS_WIDTH),
                            Column.figures(head("text.done"), DONE_WIDTH),
                            Column.figures(head("text.rate"), RATE_WIDTH)),
                    sections.stream()
                            .map(section -> List.of(
                                    Cell.words(messages.label(section.name())),
                                    units(section.units()),
                                    Cell.words(Figures.fraction(section.rate(), messages)),
                                    cells.rate(section.rate(), Tone.PLAIN)))
                            .toList()));
        }
    }

    private void groups(List<Block> body) {
        List<Scorecard.Group> groups = report.groups(messages.language());
        if (groups.size() > 1) {
            body.add(Heading.section(messages.text("text.groups")));
            body.add(Table.of(
                    List.of(
                            Column.words(head("text.name"), NAME_WIDTH),
                            Column.figures(head("text.done"), DONE_WIDTH).after(UNITS_WIDTH),
                            Column.figures(head("text.rate"), RATE_WIDTH)),
                    groups.stream()
                            .map(group -> List.of(
                                    Cell.words(group.name().isEmpty() ? messages.text("text.noGroup") : group.name()),
                                    Cell.words(Figures.fraction(group.rate(), messages)),
                                    cells.rate(group.rate(), Tone.PLAIN)))
                            .toList()));
        }
    }

    /** The head of a column; empty at a terminal, where the cells of the few rows are clear without it. */
    private String head(String key) {
        return room.isNarrow() ? "" : messages.text(key);
    }

    private Cell units(long units) {
        return Cell.count(room.isNarrow() ? messages.counted("text.units", units) : messages.number(units), units);
    }
}
