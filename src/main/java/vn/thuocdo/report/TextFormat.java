package vn.thuocdo.report;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.apache.commons.numbers.fraction.BigFraction;
import vn.thuocdo.judge.Ranking;
import vn.thuocdo.judge.TierRule;
import vn.thuocdo.model.Band;
import vn.thuocdo.model.Task;
import vn.thuocdo.model.Tier;
import vn.thuocdo.score.BasisCount;
import vn.thuocdo.score.Rate;
import vn.thuocdo.score.Scoreboard;
import vn.thuocdo.score.Scorecard;

/** The report for people at a terminal: 80 columns, aligned by what the eye sees. */
final class TextFormat {

    private static final int WIDTH = 80;
    private static final int NAME_WIDTH = 36;
    private static final int BAR_WIDTH = 40;

    private final Report report;
    private final Scoreboard board;
    private final Messages messages;
    private final MethodText method;
    private final boolean color;
    private final StringBuilder out = new StringBuilder();

    TextFormat(Report report, Presentation presentation) {
        this.report = report;
        this.board = report.board();
        this.messages = presentation.messages();
        this.method = new MethodText(board.method(), messages);
        this.color = presentation.color();
    }

    void write(OutputStream stream) throws IOException {
        heading();
        totals();
        tiers();
        bands();
        fullyCompleted();
        sections("text.blocs", board.blocs());
        sections("text.kinds", board.kinds());
        groups();
        units();
        overachieved();
        notAssessable();
        basis();
        stream.write(out.toString().getBytes(StandardCharsets.UTF_8));
    }

    private void heading() {
        if (!report.title().isEmpty()) {
            wrap(report.title(), WIDTH).forEach(line -> line(bold(line)));
        }
        line(messages.text(
                "text.subtitle",
                report.asOf()
                        .map(day -> messages.text("text.asOf", messages.day(day)))
                        .orElse(messages.text("text.undated")),
                board.method().id(),
                messages.text("denominator." + board.method().denominator().word())));
        if (!method.rules().isEmpty()) {
            wrap(messages.text("text.rules", String.join("; ", method.rules())), WIDTH)
                    .forEach(this::line);
        }
        if (report.notScored() > 0) {
            line(Style.RED.apply(messages.counted("text.partial", report.notScored()), color));
        }
    }

    private void totals() {
        Rate total = board.total();
        line("");
        String rate = total.value().map(this::percent).orElse(messages.text("text.notAssessable"));
        String counts = messages.counted("text.units", board.cards().size()) + " · "
                + messages.counted("text.assigned", total.assigned()) + " · "
                + messages.counted("text.completed", total.completed()) + " · ";
        String over = total.denominator() == total.assigned()
                ? ""
                : " " + messages.text("text.of", messages.number(total.denominator()));
        if (method.isMoreThanCounting()) {
            over += " (" + messages.text("text.creditOf", method.sum(total)) + ")";
        }
        if (Printable.width(counts + rate + over) <= WIDTH) {
            line(counts + bold(rate) + over);
        } else {
            wrap(counts + rate + over, WIDTH).forEach(this::line);
        }
        List<String> remarks = Remarks.of(report, messages);
        if (!remarks.isEmpty()) {
            wrap(String.join(" · ", remarks), WIDTH).forEach(this::line);
        }
    }

    private void tiers() {
        if (board.method().givesTiers()) {
            bars();
        } else {
            gatesAlone();
        }
    }

    /** Where data is missing, no tier is given: only what is missing, and which gates hold. */
    private void gatesAlone() {
        title("text.noTiers");
        board.method().missing().forEach(missing -> hanging("  ", missing.in(messages.language())));
        if (!method.gated().isEmpty()) {
            title("text.gates");
            for (TierRule rule : method.gated()) {
                line("  " + Printable.left(method.label(rule.tier()), 18)
                        + Printable.right(messages.counted("text.units", board.unitsHolding(rule.tier())), 12));
                hanging("      ", method.gates(rule.gates()));
            }
        }
    }

    private void bars() {
        title("text.tiers");
        long most =
                board.method().tiers().stream().mapToLong(board::unitsIn).max().orElse(0);
        for (Tier tier : board.method().tiers()) {
            bar(tier.label(), board.unitsIn(tier), most, style(tier));
        }
        for (TierRule rule : method.gated()) {
            hanging("  ", messages.text("text.requires", method.label(rule.tier()), method.gates(rule.gates())));
        }
    }

    private void bands() {
        title("text.bands");
        long most =
                board.method().bands().stream().mapToLong(board::unitsIn).max().orElse(0);
        for (Band band : board.method().bands()) {
            bar(band.label(), board.unitsIn(band), most, Style.FAINT);
        }
    }

    private void bar(String label, long units, long most, Style style) {
        int length = most == 0 ? 0 : Math.toIntExact((units * BAR_WIDTH + most - 1) / most);
        String bar = length == 0 ? "" : "  " + style.apply("█".repeat(length), color);
        line("  " + Printable.left(label, 9) + Printable.right(messages.counted("text.units", units), 12) + bar);
    }

    private void fullyCompleted() {
        if (!board.fullyCompleted().isEmpty()) {
            title("text.full");
            report.cards(messages.language()).stream()
                    .filter(card -> card.rate().isFull())
                    .forEach(card -> hanging("  ", card.unit().name()));
        }
    }

    private void sections(String key, List<Scoreboard.Section> sections) {
        if (sections.size() > 1) {
            title(key);
            for (Scoreboard.Section section : sections) {
                row(section.name(), messages.counted("text.units", section.units()), section.rate());
            }
        }
    }

    private void groups() {
        List<Scorecard.Group> groups = report.groups(messages.language());
        if (groups.size() > 1) {
            title("text.groups");
            for (Scorecard.Group group : groups) {
                row(group.name().isEmpty() ? messages.text("text.noGroup") : group.name(), "", group.rate());
            }
        }
    }

    private void row(String name, String middle, Rate rate) {
        List<String> lines = wrap(name, NAME_WIDTH);
        for (int i = 0; i < lines.size() - 1; i++) {
            line("  " + lines.get(i));
        }
        line("  " + Printable.left(lines.get(lines.size() - 1), NAME_WIDTH) + Printable.right(middle, 11)
                + Printable.right(fraction(rate), 10) + Printable.right(percent(rate), 9));
    }

    private void units() {
        title("text.ranking");
        line(Style.FAINT.apply(
                " " + Printable.right(messages.text("text.rank"), 4) + "  "
                        + Printable.left(messages.text("text.unit"), NAME_WIDTH - 2)
                        + Printable.right(messages.text("text.done"), 8)
                        + Printable.right(messages.text("text.rate"), 8) + "  "
                        + (board.method().givesTiers()
                                ? Printable.left(messages.text("text.tier"), 8) + "  " + messages.text("text.next")
                                : messages.text("text.gatesHold")),
                color));
        report.sections(messages.language()).forEach((section, cards) -> {
            if (board.method().ranking() != Ranking.ALL) {
                hanging("  ", section.isEmpty() ? messages.text("text.noSection") : section);
            }
            cards.forEach(this::unit);
        });
    }

    private void unit(Scorecard card) {
        String rank = card.rank().isPresent() ? String.valueOf(card.rank().getAsInt()) : "–";
        List<String> name = wrap(card.unit().name(), NAME_WIDTH - 2);
        String tier = card.tier().map(Tier::label).orElseGet(() -> gatesHeld(card));
        String colored = card.tier().map(some -> style(some).apply(tier, color)).orElse(tier);
        String next = card.next()
                .map(step -> messages.text(
                        step.blockedBy().isEmpty() ? "text.step" : "text.stepBlocked",
                        messages.number(step.items()),
                        step.tier().id()))
                .orElse("");
        String first = " " + Printable.right(rank, 4) + "  " + Printable.left(name.get(0), NAME_WIDTH - 2)
                + Printable.right(fraction(card.rate()), 8) + Printable.right(percent(card.rate()), 8) + "  ";
        line((first
                        + colored
                        + (next.isEmpty() ? "" : " ".repeat(Math.max(0, 8 - Printable.width(tier))) + "  " + next))
                .stripTrailing());
        name.subList(1, name.size()).forEach(rest -> line(" ".repeat(7) + rest));
    }

    /** The tiers whose gates hold, where none is given. */
    private String gatesHeld(Scorecard card) {
        return card.holding().isEmpty() ? "–" : method.bounds(card.holding());
    }

    private void overachieved() {
        List<String> lines = new ArrayList<>();
        for (Scorecard card : report.cards(messages.language())) {
            for (Scorecard.Overachievement over : card.overachieved()) {
                Task task = over.verdict().standing().assignment().task();
                lines.add(messages.text("text.times", over.times(), card.unit().name(), task.id(), task.name()));
            }
        }
        if (!lines.isEmpty()) {
            title("text.overachieved");
            lines.forEach(line -> hanging("  ", line));
        }
    }

    private void notAssessable() {
        List<Scorecard> cards = board.notAssessable();
        if (!cards.isEmpty()) {
            title("text.notAssessableUnits");
            cards.forEach(card -> hanging("  ", card.unit().name()));
        }
    }

    private void basis() {
        if (!board.basis().isEmpty()) {
            line("");
            String counts = board.basis().stream().map(this::basis).collect(Collectors.joining(", "));
            wrap(messages.text("text.basis", counts), WIDTH).forEach(this::line);
        }
    }

    private String basis(BasisCount basis) {
        return messages.number(basis.documents()) + " " + basis.type();
    }

    private Style style(Tier tier) {
        List<Tier> tiers = board.method().tiers();
        int place = tiers.indexOf(tier);
        if (place == 0) {
            return Style.GREEN;
        }
        if (place == tiers.size() - 1) {
            return Style.RED;
        }
        return place == 1 ? Style.CYAN : Style.YELLOW;
    }

    private static String fraction(Rate rate) {
        return rate.completed() + "/" + rate.denominator();
    }

    private String percent(Rate rate) {
        return rate.value().map(this::percent).orElse("–");
    }

    private String percent(BigFraction rate) {
        return messages.percent(Percent.of(rate, board.method()));
    }

    private void title(String key) {
        line("");
        line(bold(messages.text(key)));
    }

    private void hanging(String indent, String text) {
        List<String> lines = wrap(text, WIDTH - 2 * indent.length());
        for (int i = 0; i < lines.size(); i++) {
            line(indent.repeat(i == 0 ? 1 : 2) + lines.get(i));
        }
    }

    private String bold(String text) {
        return Style.BOLD.apply(text, color);
    }

    private void line(String line) {
        out.append(line).append('\n');
    }

    /** The words of a text in lines of at most a width; a word that is longer is broken. */
    private static List<String> wrap(String text, int width) {
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder();
        for (String word : Printable.line(text).split(" ")) {
            String rest = word;
            if (!line.isEmpty() && Printable.width(line.toString()) + 1 + Printable.width(rest) > width) {
                lines.add(line.toString());
                line.setLength(0);
            }
            while (Printable.width(rest) > width) {
                int end = rest.offsetByCodePoints(0, Math.min(width / 2, rest.codePointCount(0, rest.length())));
                lines.add(rest.substring(0, end));
                rest = rest.substring(end);
            }
            line.append(line.isEmpty() ? "" : " ").append(rest);
        }
        lines.add(line.toString());
        return lines;
    }
}
