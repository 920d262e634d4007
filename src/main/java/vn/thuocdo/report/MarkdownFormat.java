package vn.thuocdo.report;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import vn.thuocdo.judge.Ranking;
import vn.thuocdo.judge.TierRule;
import vn.thuocdo.model.Band;
import vn.thuocdo.model.Task;
import vn.thuocdo.model.Tier;
import vn.thuocdo.score.Rate;
import vn.thuocdo.score.Scoreboard;
import vn.thuocdo.score.Scorecard;

/** The report as GitHub-flavoured Markdown; nothing in the data is markup. */
final class MarkdownFormat {

    /** What could become markup within a line; other punctuation stays readable. */
    private static final String SPECIAL = "\\`*_[]#|~@!$";

    private final Report report;
    private final Scoreboard board;
    private final Messages messages;
    private final MethodText method;
    private final StringBuilder out = new StringBuilder();

    MarkdownFormat(Report report, Messages messages) {
        this.report = report;
        this.board = report.board();
        this.messages = messages;
        this.method = new MethodText(board.method(), messages);
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
        basis();
        stream.write(out.toString().getBytes(StandardCharsets.UTF_8));
    }

    private void heading() {
        String title = report.title().isEmpty() ? messages.text("markdown.title") : report.title();
        line("# " + escape(title)).line("");
        line(messages.text(
                        "text.subtitle",
                        report.asOf()
                                .map(day -> messages.text("text.asOf", messages.day(day)))
                                .orElse(messages.text("text.undated")),
                        escape(board.method().id()),
                        messages.text(
                                "denominator." + board.method().denominator().word())))
                .line("");
        if (!method.rules().isEmpty()) {
            line(escape(messages.text("text.rules", String.join("; ", method.rules()))))
                    .line("");
        }
        if (report.notScored() > 0) {
            line("**" + messages.counted("text.partial", report.notScored()) + "**")
                    .line("");
        }
        Rate total = board.total();
        line(messages.counted("text.units", board.cards().size()) + " · "
                + messages.counted("text.assigned", total.assigned()) + " · "
                + messages.counted("text.completed", total.completed()) + " · **" + percent(total) + "**"
                + (total.denominator() == total.assigned()
                        ? ""
                        : " " + messages.text("text.of", messages.number(total.denominator())))
                + (method.isMoreThanCounting() ? " (" + messages.text("text.creditOf", method.sum(total)) + ")" : ""));
        List<String> remarks = Remarks.of(report, messages);
        if (!remarks.isEmpty()) {
            line("").line(String.join(" · ", remarks));
        }
    }

    private void tiers() {
        if (board.method().givesTiers()) {
            head("text.tiers", "text.tier", "text.unitCount");
            for (Tier tier : board.method().tiers()) {
                row(escape(tier.label()), messages.number(board.unitsIn(tier)));
            }
        } else {
            title("text.noTiers");
            board.method().missing().forEach(missing -> item(missing.in(messages.language())));
        }
        gates();
        head("text.bands", "text.band", "text.unitCount");
        for (Band band : board.method().bands()) {
            row(escape(band.label()), messages.number(board.unitsIn(band)));
        }
    }

    private void gates() {
        if (!method.gated().isEmpty()) {
            head("text.gates", "text.tier", "text.gate", "text.unitCount");
            for (TierRule rule : method.gated()) {
                row(
                        escape(method.label(rule.tier())),
                        escape(method.gates(rule.gates())),
                        messages.number(board.unitsHolding(rule.tier())));
            }
        }
    }

    private void full() {
        if (!board.fullyCompleted().isEmpty()) {
            title("text.full");
            report.cards(messages.language()).stream()
                    .filter(card -> card.rate().isFull())
                    .forEach(card -> item(card.unit().name()));
        }
    }

    private void sections(String key, List<Scoreboard.Section> sections) {
        if (sections.size() > 1) {
            head(key, "text.name", "text.unitCount", "text.done", "text.rate");
            for (Scoreboard.Section section : sections) {
                row(
                        escape(section.name()),
                        messages.number(section.units()),
                        fraction(section.rate()),
                        percent(section.rate()));
            }
        }
    }

    private void groups() {
        List<Scorecard.Group> groups = report.groups(messages.language());
        if (groups.size() > 1) {
            head("text.groups", "text.name", "text.done", "text.rate");
            for (Scorecard.Group group : groups) {
                String name = group.name().isEmpty() ? messages.text("text.noGroup") : group.name();
                row(escape(name), fraction(group.rate()), percent(group.rate()));
            }
        }
    }

    private void units() {
        title("text.ranking");
        report.sections(messages.language()).forEach((section, cards) -> {
            if (board.method().ranking() != Ranking.ALL) {
                line("### " + escape(section.isEmpty() ? messages.text("text.noSection") : section))
                        .line("");
            }
            columns(unitColumns());
            cards.forEach(this::unit);
            if (board.method().ranking() != Ranking.ALL) {
                line("");
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
        return columns;
    }

    private void unit(Scorecard card) {
        List<String> cells = new ArrayList<>();
        cells.add(card.rank().isPresent() ? String.valueOf(card.rank().getAsInt()) : "–");
        cells.add(escape(card.unit().name()));
        cells.add(fraction(card.rate()));
        if (method.isMoreThanCounting()) {
            cells.add(method.sum(card.rate()));
        }
        cells.add(percent(card.rate()));
        if (board.method().givesTiers()) {
            cells.add(escape(card.tier().map(Tier::label).orElse(messages.text("text.notAssessable"))));
            cells.add(escape(card.next().map(this::way).orElse("")));
        } else {
            cells.add(escape(card.holding().isEmpty() ? "–" : method.bounds(card.holding())));
        }
        row(cells);
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
            title("text.overachieved");
            for (Scorecard card : over) {
                for (Scorecard.Overachievement item : card.overachieved()) {
                    Task task = item.verdict().standing().assignment().task();
                    line("- "
                            + messages.text(
                                    "text.times",
                                    item.times(),
                                    escape(card.unit().name()),
                                    escape(task.id()),
                                    escape(task.name())));
                }
            }
        }
    }

    private void basis() {
        if (!board.basis().isEmpty()) {
            line("").line(messages.text(
                    "text.basis",
                    board.basis().stream()
                            .map(basis -> messages.number(basis.documents()) + " " + escape(basis.type()))
                            .collect(Collectors.joining(", "))));
        }
    }

    private void title(String key) {
        line("").line("## " + messages.text(key)).line("");
    }

    private void head(String key, String... columns) {
        title(key);
        columns(List.of(columns));
    }

    private void columns(List<String> keys) {
        row(keys.stream().map(messages::text).toList());
        row(keys.stream().map(column -> "---").toList());
    }

    private void row(String... cells) {
        row(List.of(cells));
    }

    private void row(List<String> cells) {
        line("| " + String.join(" | ", cells) + " |");
    }

    /** A text as an item of a list; one that begins with "-", "+" or "1." begins no list within it. */
    private void item(String text) {
        line("- " + escape(text).replaceFirst("^([0-9]*)([-+.)])", "$1\\\\$2"));
    }

    private static String fraction(Rate rate) {
        return rate.completed() + "/" + rate.denominator();
    }

    private String percent(Rate rate) {
        return rate.value()
                .map(value -> messages.percent(Percent.of(value, board.method())))
                .orElse("–");
    }

    private MarkdownFormat line(String line) {
        out.append(line).append('\n');
        return this;
    }

    /** Every character that Markdown or HTML could take for markup, as text. */
    private static String escape(String text) {
        StringBuilder escaped = new StringBuilder();
        String line = Printable.line(text);
        for (int i = 0; i < line.length(); i++) {
            char c = line.charAt(i);
            if (c == '<' || c == '>' || c == '&') {
                escaped.append(c == '<' ? "&lt;" : c == '>' ? "&gt;" : "&amp;");
            } else if (SPECIAL.indexOf(c) >= 0 || makesLink(line, i)) {
                escaped.append('\\').append(c);
            } else {
                escaped.append(c);
            }
        }
        return escaped.toString();
    }

    /** GitHub makes links of bare addresses. */
    private static boolean makesLink(String line, int i) {
        return line.startsWith("://", i) || line.charAt(i) == '.' && line.regionMatches(true, i - 3, "www", 0, 3);
    }
}
