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
import vn.thuocdo.report.Messages;
import vn.thuocdo.report.MethodText;
import vn.thuocdo.report.Presentation;
import vn.thuocdo.report.Printable;
import vn.thuocdo.report.RateNotes;
import vn.thuocdo.report.Style;
import vn.thuocdo.report.TextPage;
import vn.thuocdo.report.render.TextTones;
import vn.thuocdo.score.Rate;
import vn.thuocdo.score.Scoreboard;
import vn.thuocdo.score.Scorecard;

/** The report for people at a terminal: 80 columns, aligned by what the eye sees. */
final class TextFormat {

    private static final int NAME_WIDTH = 36;

    /** The width of a rank and the blanks around it. */
    private static final int BEFORE_NAME = 7;

    private final Report report;
    private final Scoreboard board;
    private final Messages messages;
    private final MethodText method;
    private final Figures figures;
    private final RateNotes notes;
    private final ReportingText reporting;
    private final TextPage page;
    private final boolean verbose;

    TextFormat(Report report, Presentation presentation) {
        this.report = report;
        this.board = report.board();
        this.messages = presentation.messages();
        this.method = new MethodText(board.method(), messages);
        this.figures = new Figures(board.method(), messages);
        this.notes = new RateNotes(board.method(), messages);
        this.reporting = new ReportingText(report, messages);
        this.page = new TextPage(presentation);
        this.verbose = presentation.verbose();
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
        if (verbose) {
            reporting.details(page);
        }
        amendments();
        basis();
        page.writeTo(stream);
    }

    private void heading() {
        if (!report.title().isEmpty()) {
            TextPage.wrap(report.title(), TextPage.WIDTH).forEach(line -> page.line(page.bold(line)));
        }
        page.paragraph(messages.text(
                "text.subtitle",
                report.asOf()
                        .map(day -> messages.text("text.asOf", messages.day(day)))
                        .orElse(messages.text("text.undated")),
                board.method().id(),
                messages.text("denominator." + board.method().denominator().word())));
        if (!method.rules().isEmpty()) {
            page.paragraph(messages.text("text.rules", String.join("; ", method.rules())));
        }
        if (report.notScored() > 0) {
            page.line(page.styled(Style.RED, messages.counted("text.partial", report.notScored())));
        }
    }

    private void totals() {
        Rate total = board.total();
        page.line("");
        String rate = total.value().map(figures::percent).orElse(messages.text("text.notAssessable"));
        String counts = messages.counted("text.units", board.cards().size()) + " · "
                + messages.counted("text.assigned", total.assigned()) + " · "
                + messages.counted("text.completed", total.completed()) + " · ";
        String over = total.denominator() == total.assigned()
                ? ""
                : " " + messages.text("text.of", messages.number(total.denominator()));
        if (method.isMoreThanCounting()) {
            over += " (" + messages.text("text.creditOf", method.sum(total)) + ")";
        }
        if (Printable.width(counts + rate + over) <= TextPage.WIDTH) {
            page.line(counts + page.bold(rate) + over);
        } else {
            page.paragraph(counts + rate + over);
        }
        List<String> remarks = Remarks.of(report, messages);
        if (!remarks.isEmpty()) {
            page.paragraph(String.join(" · ", remarks));
        }
        notes.of(board).forEach(page::paragraph);
        reporting.summary().forEach(page::paragraph);
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
        page.title(messages.text("text.noTiers"));
        board.method().missing().forEach(missing -> page.hanging("  ", missing.in(messages.language())));
        if (!method.gated().isEmpty()) {
            page.title(messages.text("text.gates"));
            for (TierRule rule : method.gated()) {
                page.line("  " + Printable.left(method.label(rule.tier()), 18)
                        + Printable.right(messages.counted("text.units", board.unitsHolding(rule.tier())), 12));
                page.hanging("      ", method.gates(rule.gates()));
            }
        }
    }

    private void bars() {
        page.title(messages.text("text.tiers"));
        long most =
                board.method().tiers().stream().mapToLong(board::unitsIn).max().orElse(0);
        for (Tier tier : board.method().tiers()) {
            bar(
                    tier.label(),
                    board.unitsIn(tier),
                    most,
                    TextTones.ofTier(tier, board.method().tiers()));
        }
        for (TierRule rule : method.gated()) {
            page.hanging("  ", messages.text("text.requires", method.label(rule.tier()), method.gates(rule.gates())));
        }
    }

    private void bands() {
        page.title(messages.text("text.bands"));
        long most =
                board.method().bands().stream().mapToLong(board::unitsIn).max().orElse(0);
        for (Band band : board.method().bands()) {
            bar(band.label(), board.unitsIn(band), most, Style.FAINT);
        }
    }

    private void bar(String label, long units, long most, Style style) {
        String bar = page.bar(units, most, style);
        page.line("  " + Printable.left(label, 9) + Printable.right(messages.counted("text.units", units), 12)
                + (bar.isEmpty() ? "" : "  " + bar));
    }

    private void fullyCompleted() {
        names("text.full", report.fullyCompleted(messages.language()));
    }

    private void sections(String key, List<Scoreboard.Section> sections) {
        if (sections.size() > 1) {
            page.title(messages.text(key));
            for (Scoreboard.Section section : sections) {
                row(section.name(), messages.counted("text.units", section.units()), section.rate());
            }
        }
    }

    private void groups() {
        List<Scorecard.Group> groups = report.groups(messages.language());
        if (groups.size() > 1) {
            page.title(messages.text("text.groups"));
            for (Scorecard.Group group : groups) {
                row(group.name().isEmpty() ? messages.text("text.noGroup") : group.name(), "", group.rate());
            }
        }
    }

    private void row(String name, String middle, Rate rate) {
        List<String> lines = TextPage.wrap(name, NAME_WIDTH);
        for (int i = 0; i < lines.size() - 1; i++) {
            page.line("  " + lines.get(i));
        }
        page.line("  " + Printable.left(lines.get(lines.size() - 1), NAME_WIDTH) + Printable.right(middle, 11)
                + Printable.right(Figures.fraction(rate), 10) + Printable.right(figures.percent(rate), 9));
    }

    private void units() {
        page.title(messages.text("text.ranking"));
        page.line(page.styled(
                Style.FAINT,
                " " + Printable.right(messages.text("text.rank"), 4) + "  "
                        + Printable.left(messages.text("text.unit"), NAME_WIDTH - 2)
                        + Printable.right(messages.text("text.done"), 8)
                        + Printable.right(messages.text("text.rate"), 8) + "  "
                        + (board.method().givesTiers()
                                ? Printable.left(messages.text("text.tier"), 8) + "  " + messages.text("text.next")
                                : messages.text("text.gatesHold"))));
        report.sections(messages.language()).forEach((section, cards) -> {
            if (board.method().ranking() != Ranking.ALL) {
                page.hanging("  ", section.isEmpty() ? messages.text("text.noSection") : section);
            }
            cards.forEach(this::unit);
        });
    }

    private void unit(Scorecard card) {
        String rank = card.rank().isPresent() ? String.valueOf(card.rank().getAsInt()) : "–";
        List<String> name = TextPage.wrap(card.unit().name(), NAME_WIDTH - 2);
        String tier = card.tier().map(Tier::label).orElseGet(() -> withoutTier(card));
        String colored = card.tier()
                .map(some -> page.styled(TextTones.ofTier(some, board.method().tiers()), tier))
                .orElse(tier);
        String next = card.next()
                .map(step -> messages.text(
                        step.blockedBy().isEmpty() ? "text.step" : "text.stepBlocked",
                        messages.number(step.items()),
                        step.tier().id()))
                .orElse("");
        String first = " " + Printable.right(rank, 4) + "  " + Printable.left(name.get(0), NAME_WIDTH - 2)
                + Printable.right(Figures.fraction(card.rate()), 8) + Printable.right(figures.percent(card.rate()), 8)
                + "  ";
        String beside = next.isEmpty() ? "" : " ".repeat(Math.max(0, 8 - Printable.width(tier))) + "  " + next;
        boolean fits = Printable.width(first + tier + beside) <= TextPage.WIDTH;
        page.line((first + colored + (fits ? beside : "")).stripTrailing());
        name.subList(1, name.size()).forEach(rest -> page.line(" ".repeat(BEFORE_NAME) + rest));
        if (!fits) {
            page.line(" ".repeat(BEFORE_NAME) + next);
        }
        notes.of(card)
                .forEach(note -> TextPage.wrap(note, TextPage.WIDTH - BEFORE_NAME)
                        .forEach(line -> page.line(" ".repeat(BEFORE_NAME) + line)));
    }

    /** The tiers whose gates hold, where none is given. */
    private String withoutTier(Scorecard card) {
        if (card.rate().value().isEmpty()) {
            return messages.text("text.notAssessable");
        }
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
            page.title(messages.text("text.overachieved"));
            lines.forEach(line -> page.hanging("  ", line));
        }
    }

    private void notAssessable() {
        names("text.notAssessableUnits", report.notAssessable(messages.language()));
    }

    private void names(String title, List<Scorecard> cards) {
        if (!cards.isEmpty()) {
            page.title(messages.text(title));
            cards.forEach(card -> page.hanging("  ", card.unit().name()));
        }
    }

    private void amendments() {
        List<String> lines = new DecisionTexts(messages).lines(board.amendments());
        if (!lines.isEmpty()) {
            page.title(messages.text("decision.title"));
            lines.forEach(line -> page.hanging("  ", line));
        }
    }

    private void basis() {
        if (!board.basis().isEmpty()) {
            page.line("");
            String counts = board.basis().stream()
                    .map(basis -> messages.number(basis.documents()) + " " + basis.type())
                    .collect(Collectors.joining(", "));
            page.paragraph(messages.text("text.basis", counts));
        }
    }
}
