package vn.thuocdo.report.score;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import org.apache.commons.numbers.fraction.BigFraction;
import vn.thuocdo.compare.Changes;
import vn.thuocdo.model.Tier;
import vn.thuocdo.model.Unit;
import vn.thuocdo.report.DecisionTexts;
import vn.thuocdo.report.Figures;
import vn.thuocdo.report.Messages;
import vn.thuocdo.report.MethodText;
import vn.thuocdo.report.RateNotes;
import vn.thuocdo.report.word.WordBody;
import vn.thuocdo.score.BasisCount;
import vn.thuocdo.score.Discipline;
import vn.thuocdo.score.Rate;
import vn.thuocdo.score.Scoreboard;
import vn.thuocdo.score.Scorecard;

/** What the official report says, in sentences that the figures make. */
final class WordSections {

    /** More units than these are not named in a sentence; the annex has them all. */
    private static final int MOST_NAMED = 60;

    private static final BigDecimal ALL = BigDecimal.valueOf(100);
    /** Items done several times over that a document names of a unit. */
    private static final int MOST_OVERACHIEVED = 5;

    private static final List<String> ROMAN = List.of("I", "II", "III", "IV", "V", "VI");

    private final Report report;
    private final Scoreboard board;
    private final Messages messages;
    private final WordBody body;
    private final Figures figures;
    private final MethodText method;
    private int parts;

    WordSections(Report report, Messages messages, WordBody body) {
        this.report = report;
        this.board = report.board();
        this.messages = messages;
        this.body = body;
        this.figures = new Figures(board.method(), messages);
        this.method = new MethodText(board.method(), messages);
    }

    void write() {
        introduction();
        part("word.overall");
        overall();
        groups();
        overachieved();
        part("word.tiers");
        tiers();
        full();
        report.changes().ifPresent(this::changes);
        report.discipline().ifPresent(this::discipline);
        remarks();
    }

    private void part(String key) {
        body.heading(ROMAN.get(parts++) + ". " + messages.text(key));
    }

    private void introduction() {
        String day = report.asOf()
                .map(some -> messages.text("word.asOf", messages.day(some)))
                .orElse(messages.text("word.undated"));
        body.text(
                board.basis().isEmpty()
                        ? messages.text("word.introduction", day)
                        : messages.text("word.introductionBasis", day, basis()));
        if (!method.rules().isEmpty()) {
            body.text(messages.text("word.method", board.method().id(), String.join("; ", method.rules())));
        }
        List<String> amendments = new DecisionTexts(messages).lines(board.amendments());
        if (!amendments.isEmpty()) {
            body.text(messages.text("word.amendments", String.join("; ", amendments)));
        }
        if (report.notScored() > 0) {
            body.text(messages.counted("text.partial", report.notScored()));
        }
    }

    private String basis() {
        return board.basis().stream()
                .map((BasisCount some) -> messages.number(some.documents()) + " " + some.type())
                .collect(Collectors.joining(", "));
    }

    private void overall() {
        Rate total = board.total();
        String items = messages.counted("word.items", total.assigned());
        String units = messages.counted("text.units", board.cards().size());
        body.text(
                total.denominator() == total.assigned()
                        ? messages.text("word.total", units, items, done(total), figures.percent(total))
                        : messages.text(
                                "word.totalOf",
                                units,
                                items,
                                messages.counted("word.items", total.denominator()),
                                messages.text("denominator."
                                        + board.method().denominator().word()),
                                done(total),
                                figures.percent(total)));
        List<String> remarks = Remarks.of(report, messages);
        if (!remarks.isEmpty()) {
            body.text(messages.text("word.remarks", String.join("; ", remarks)));
        }
        notes();
        most();
    }

    /** What the rates do not say by themselves, of all units and of each. */
    private void notes() {
        RateNotes notes = new RateNotes(board.method(), messages);
        notes.of(board).forEach(note -> body.text(note + "."));
        body.list(report.cards(messages.language()).stream()
                .filter(card -> !notes.of(card).isEmpty())
                .map(card -> card.unit().name() + ": " + String.join("; ", notes.of(card)))
                .toList());
    }

    /** {@code 26/30 chỉ tiêu, nhiệm vụ}. */
    private String done(Rate rate) {
        return messages.text("word.done", messages.number(rate.completed()), messages.number(rate.denominator()));
    }

    /** Who has most to do, where that is one unit. */
    private void most() {
        int most = board.cards().stream()
                .mapToInt(card -> card.rate().assigned())
                .max()
                .orElse(0);
        List<Scorecard> having = board.cards().stream()
                .filter(card -> card.rate().assigned() == most)
                .toList();
        if (most > 0 && having.size() == 1 && board.cards().size() > 1) {
            Scorecard card = having.get(0);
            body.text(messages.text(
                    "word.most",
                    card.unit().name(),
                    messages.counted("word.items", most),
                    done(card.rate()),
                    figures.percent(card.rate())));
        }
    }

    private void groups() {
        List<Scorecard.Group> groups = report.groups(messages.language());
        if (groups.size() > 1) {
            body.text(messages.text("word.groups"));
            body.list(groups.stream()
                    .map(group -> messages.text(
                            "word.group",
                            group.name().isEmpty() ? messages.text("text.noGroup") : group.name(),
                            done(group.rate()),
                            figures.percent(group.rate())))
                    .toList());
        }
        List<Scoreboard.Section> blocs = board.blocs();
        if (blocs.size() > 1) {
            body.text(messages.text("word.blocs"));
            body.list(blocs.stream()
                    .map(bloc ->
                            messages.text("word.group", bloc.name(), done(bloc.rate()), figures.percent(bloc.rate())))
                    .toList());
        }
    }

    private void overachieved() {
        List<Scorecard.Overachievement> all = board.cards().stream()
                .flatMap(card -> card.overachieved().stream())
                .sorted(Comparator.comparing(Scorecard.Overachievement::achievement, Comparator.reverseOrder()))
                .toList();
        if (!all.isEmpty()) {
            body.text(messages.counted("word.overachieved", all.size()));
            body.list(all.stream()
                    .limit(MOST_OVERACHIEVED)
                    .map(some -> messages.text(
                            "word.times",
                            some.verdict().standing().assignment().unit().name(),
                            some.verdict().standing().assignment().task().name(),
                            some.times()))
                    .toList());
        }
    }

    private void tiers() {
        if (board.tiers().isEmpty()) {
            body.text(messages.text("text.noTiers") + " "
                    + board.method().missing().stream()
                            .map(missing -> missing.in(messages.language()))
                            .collect(Collectors.joining("; "))
                    + ".");
        }
        int number = 1;
        for (Tier tier : board.tiers()) {
            List<Scorecard> in = report.cards(messages.language()).stream()
                    .filter(card -> card.tier().filter(tier::equals).isPresent())
                    .toList();
            body.subheading(number++ + ". "
                    + messages.counted(
                            "word.tier",
                            in.size(),
                            range(tier),
                            messages.number(board.cards().size())));
            if (!in.isEmpty()) {
                body.text(named(in));
            }
        }
        List<Scorecard> notAssessable = report.notAssessable(messages.language());
        if (!notAssessable.isEmpty()) {
            body.text(messages.counted(
                    "word.notAssessable",
                    notAssessable.size(),
                    names(notAssessable.stream().map(Scorecard::unit).toList())));
        }
    }

    /** A tier in words: {@code từ 80% đến dưới 90%}. */
    private String range(Tier tier) {
        String lower = messages.percent(tier.lower().stripTrailingZeros());
        if (tier.upper().isEmpty()) {
            return messages.text("word.from", lower);
        }
        String upper = messages.percent(tier.upper().get().stripTrailingZeros());
        return tier.lower().signum() == 0
                ? messages.text("word.below", upper)
                : messages.text("word.between", lower, upper);
    }

    private String named(List<Scorecard> cards) {
        if (cards.size() > MOST_NAMED) {
            return messages.text("word.inAnnex");
        }
        return cards.stream()
                        .map(card -> messages.text(
                                "word.unit", card.unit().name(), Figures.fraction(card.rate()), percent(card.rate())))
                        .collect(Collectors.joining("; "))
                + ".";
    }

    /** All of it is {@code 100%}, without decimals. */
    private String percent(Rate rate) {
        return rate.isFull() && rate.value().filter(BigFraction.ONE::equals).isPresent()
                ? messages.percent(ALL)
                : figures.percent(rate);
    }

    private String names(List<Unit> units) {
        return units.size() > MOST_NAMED
                ? messages.text("word.inAnnex")
                : units.stream().map(Unit::name).collect(Collectors.joining("; ")) + ".";
    }

    private void full() {
        List<Unit> full = report.fullyCompleted(messages.language()).stream()
                .map(Scorecard::unit)
                .toList();
        body.text(
                full.isEmpty()
                        ? messages.text("word.noneFull")
                        : messages.counted("word.full", full.size(), names(full)));
    }

    private void changes(Changes changes) {
        part("word.changes");
        new WordChanges(changes, messages, body, this::range).write();
    }

    private void discipline(Discipline discipline) {
        part("word.reporting");
        new WordReporting(discipline, messages, body, this::names).write();
    }

    private void remarks() {
        WordRemarks remarks = new WordRemarks(report.remarks(), messages, body);
        if (!remarks.isEmpty()) {
            part("word.difficulties");
            remarks.write();
        }
    }
}
