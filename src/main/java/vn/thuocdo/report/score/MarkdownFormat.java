package vn.thuocdo.report.score;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import vn.thuocdo.judge.Ranking;
import vn.thuocdo.judge.TierRule;
import vn.thuocdo.model.Band;
import vn.thuocdo.model.Task;
import vn.thuocdo.model.Tier;
import vn.thuocdo.report.DecisionTexts;
import vn.thuocdo.report.Figures;
import vn.thuocdo.report.MarkdownPage;
import vn.thuocdo.report.Messages;
import vn.thuocdo.report.MethodText;
import vn.thuocdo.report.RateNotes;
import vn.thuocdo.report.outline.Room;
import vn.thuocdo.report.part.ChangesOutline;
import vn.thuocdo.report.render.MarkdownOutline;
import vn.thuocdo.score.Rate;
import vn.thuocdo.score.Scoreboard;
import vn.thuocdo.score.Scorecard;

/** The report as GitHub-flavoured Markdown; nothing in the data is markup. */
final class MarkdownFormat {

    private final Report report;
    private final Scoreboard board;
    private final Messages messages;
    private final MethodText method;
    private final Figures figures;
    private final RateNotes notes;
    private final MarkdownPage page;

    MarkdownFormat(Report report, Messages messages) {
        this.report = report;
        this.board = report.board();
        this.messages = messages;
        this.page = new MarkdownPage(this.messages);
        this.method = new MethodText(board.method(), messages);
        this.figures = new Figures(board.method(), messages);
        this.notes = new RateNotes(board.method(), messages);
    }

    void write(OutputStream stream) throws IOException {
        heading();
        tiers();
        full();
        sections("text.blocs", board.blocs());
        sections("text.kinds", board.kinds());
        groups();
        units();
        overachieved();
        new ReportingMarkdown(report, messages, page).write();
        report.changes()
                .ifPresent(changes ->
                        new MarkdownOutline(page).blocks(new ChangesOutline(changes, messages, Room.PAGE).section()));
        amendments();
        basis();
        page.writeTo(stream);
    }

    private void heading() {
        String title = report.title().isEmpty() ? messages.text("markdown.title") : report.title();
        page.line("# " + MarkdownPage.escape(title)).line("");
        page.line(messages.text(
                        "text.subtitle",
                        report.asOf()
                                .map(day -> messages.text("text.asOf", messages.day(day)))
                                .orElse(messages.text("text.undated")),
                        MarkdownPage.escape(board.method().id()),
                        messages.text(
                                "denominator." + board.method().denominator().word())))
                .line("");
        if (!method.rules().isEmpty()) {
            page.line(MarkdownPage.escape(messages.text("text.rules", String.join("; ", method.rules()))))
                    .line("");
        }
        if (report.notScored() > 0) {
            page.line("**" + messages.counted("text.partial", report.notScored()) + "**")
                    .line("");
        }
        Rate total = board.total();
        page.line(messages.counted("text.units", board.cards().size()) + " · "
                + messages.counted("text.assigned", total.assigned()) + " · "
                + messages.counted("text.completed", total.completed()) + " · **" + figures.percent(total) + "**"
                + (total.denominator() == total.assigned()
                        ? ""
                        : " " + messages.text("text.of", messages.number(total.denominator())))
                + (method.isMoreThanCounting() ? " (" + messages.text("text.creditOf", method.sum(total)) + ")" : ""));
        List<String> remarks = Remarks.of(report, messages);
        if (!remarks.isEmpty()) {
            page.line("").line(String.join(" · ", remarks));
        }
        notes.of(board).forEach(note -> page.line("").line(MarkdownPage.escape(note)));
    }

    private void tiers() {
        if (board.method().givesTiers()) {
            head("text.tiers", "text.tier", "text.unitCount");
            for (Tier tier : board.method().tiers()) {
                page.row(MarkdownPage.escape(tier.label()), messages.number(board.unitsIn(tier)));
            }
        } else {
            page.title(messages.text("text.noTiers"));
            board.method().missing().forEach(missing -> page.item(missing.in(messages.language())));
        }
        gates();
        head("text.bands", "text.band", "text.unitCount");
        for (Band band : board.method().bands()) {
            page.row(MarkdownPage.escape(band.label()), messages.number(board.unitsIn(band)));
        }
    }

    private void gates() {
        if (!method.gated().isEmpty()) {
            head("text.gates", "text.tier", "text.gate", "text.unitCount");
            for (TierRule rule : method.gated()) {
                page.row(
                        MarkdownPage.escape(method.label(rule.tier())),
                        MarkdownPage.escape(method.gates(rule.gates())),
                        messages.number(board.unitsHolding(rule.tier())));
            }
        }
    }

    private void full() {
        if (!board.fullyCompleted().isEmpty()) {
            page.title(messages.text("text.full"));
            report.cards(messages.language()).stream()
                    .filter(card -> card.rate().isFull())
                    .forEach(card -> page.item(card.unit().name()));
        }
    }

    private void sections(String key, List<Scoreboard.Section> sections) {
        if (sections.size() > 1) {
            head(key, "text.name", "text.unitCount", "text.done", "text.rate");
            for (Scoreboard.Section section : sections) {
                page.row(
                        MarkdownPage.escape(section.name()),
                        messages.number(section.units()),
                        Figures.fraction(section.rate()),
                        figures.percent(section.rate()));
            }
        }
    }

    private void groups() {
        List<Scorecard.Group> groups = report.groups(messages.language());
        if (groups.size() > 1) {
            head("text.groups", "text.name", "text.done", "text.rate");
            for (Scorecard.Group group : groups) {
                String name = group.name().isEmpty() ? messages.text("text.noGroup") : group.name();
                page.row(MarkdownPage.escape(name), Figures.fraction(group.rate()), figures.percent(group.rate()));
            }
        }
    }

    private void units() {
        page.title(messages.text("text.ranking"));
        report.sections(messages.language()).forEach((section, cards) -> {
            if (board.method().ranking() != Ranking.ALL) {
                page.line("### " + MarkdownPage.escape(section.isEmpty() ? messages.text("text.noSection") : section))
                        .line("");
            }
            columns(unitColumns());
            cards.forEach(this::unit);
            if (board.method().ranking() != Ranking.ALL) {
                page.line("");
            }
        });
    }

    private List<String> unitColumns() {
        List<String> columns = new ArrayList<>(List.of("text.rank", "text.unit", "text.done"));
        if (method.isMoreThanCounting()) {
            columns.add("text.credit");
        }
        columns.add("text.rate");
        columns.addAll(board.method().givesTiers() ? List.of("text.tier", "text.next") : List.of("text.gatesHold"));
        if (hasNotes()) {
            columns.add("text.note");
        }
        return columns;
    }

    private void unit(Scorecard card) {
        List<String> cells = new ArrayList<>();
        cells.add(card.rank().isPresent() ? String.valueOf(card.rank().getAsInt()) : "–");
        cells.add(MarkdownPage.escape(card.unit().name()));
        cells.add(Figures.fraction(card.rate()));
        if (method.isMoreThanCounting()) {
            cells.add(method.sum(card.rate()));
        }
        cells.add(figures.percent(card.rate()));
        if (board.method().givesTiers()) {
            cells.add(MarkdownPage.escape(card.tier().map(Tier::label).orElseGet(() -> withoutTier(card))));
            cells.add(MarkdownPage.escape(card.next().map(this::way).orElse("")));
        } else {
            cells.add(MarkdownPage.escape(withoutTier(card)));
        }
        if (hasNotes()) {
            cells.add(MarkdownPage.escape(String.join("; ", notes.of(card))));
        }
        page.row(cells);
    }

    private boolean hasNotes() {
        return !notes.of(board).isEmpty();
    }

    private String withoutTier(Scorecard card) {
        if (card.rate().value().isEmpty()) {
            return messages.text("text.notAssessable");
        }
        return card.holding().isEmpty() ? "–" : method.bounds(card.holding());
    }

    private String way(Scorecard.NextTier next) {
        String step = messages.text(
                "text.step", messages.number(next.items()), next.tier().id());
        return next.blockedBy().isEmpty()
                ? step
                : step + "; " + messages.text("text.blockedBy", method.gates(next.blockedBy()));
    }

    private void overachieved() {
        List<Scorecard> over = report.cards(messages.language()).stream()
                .filter(card -> !card.overachieved().isEmpty())
                .toList();
        if (!over.isEmpty()) {
            page.title(messages.text("text.overachieved"));
            for (Scorecard card : over) {
                for (Scorecard.Overachievement item : card.overachieved()) {
                    Task task = item.verdict().standing().assignment().task();
                    page.line("- "
                            + messages.text(
                                    "text.times",
                                    item.times(),
                                    MarkdownPage.escape(card.unit().name()),
                                    MarkdownPage.escape(task.id()),
                                    MarkdownPage.escape(task.name())));
                }
            }
        }
    }

    private void amendments() {
        List<String> lines = new DecisionTexts(messages).lines(board.amendments());
        if (!lines.isEmpty()) {
            page.title(messages.text("decision.title"));
            lines.forEach(page::item);
        }
    }

    private void basis() {
        if (!board.basis().isEmpty()) {
            page.line("")
                    .line(messages.text(
                            "text.basis",
                            board.basis().stream()
                                    .map(basis -> messages.number(basis.documents()) + " "
                                            + MarkdownPage.escape(basis.type()))
                                    .collect(Collectors.joining(", "))));
        }
    }

    private void head(String key, String... columns) {
        page.title(messages.text(key));
        columns(List.of(columns));
    }

    private void columns(List<String> keys) {
        page.columns(keys.stream().map(messages::text).toList());
    }
}
