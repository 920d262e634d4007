package vn.thuocdo.report;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
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
    private final StringBuilder out = new StringBuilder();

    MarkdownFormat(Report report, Messages messages) {
        this.report = report;
        this.board = report.board();
        this.messages = messages;
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
        if (report.notScored() > 0) {
            line("**" + messages.counted("text.partial", report.notScored()) + "**")
                    .line("");
        }
        Rate total = board.total();
        line(messages.counted("text.units", board.cards().size()) + " · "
                + messages.counted("text.assigned", total.assigned()) + " · "
                + messages.counted("text.completed", total.completed()) + " · **" + percent(total) + "**");
        List<String> remarks = Remarks.of(report, messages);
        if (!remarks.isEmpty()) {
            line("").line(String.join(" · ", remarks));
        }
    }

    private void tiers() {
        head("text.tiers", "text.tier", "text.unitCount");
        for (Tier tier : board.method().tiers()) {
            row(escape(tier.label()), messages.number(board.unitsIn(tier)));
        }
        head("text.bands", "text.band", "text.unitCount");
        for (Band band : board.method().bands()) {
            row(escape(band.label()), messages.number(board.unitsIn(band)));
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
        head("text.ranking", "text.rank", "text.unit", "text.done", "text.rate", "text.tier", "text.next");
        for (Scorecard card : report.cards(messages.language())) {
            row(
                    card.rank().isPresent() ? String.valueOf(card.rank().getAsInt()) : "–",
                    escape(card.unit().name()),
                    fraction(card.rate()),
                    percent(card.rate()),
                    escape(card.tier().map(Tier::label).orElse(messages.text("text.notAssessable"))),
                    card.next()
                            .map(next -> escape(messages.text(
                                    "text.step",
                                    messages.number(next.items()),
                                    next.tier().id())))
                            .orElse(""));
        }
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
        row(List.of(columns).stream().map(messages::text).toArray(String[]::new));
        row(List.of(columns).stream().map(column -> "---").toArray(String[]::new));
    }

    private void row(String... cells) {
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
                .map(value -> messages.percent(Percent.of(value, board.method().tiers())))
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
