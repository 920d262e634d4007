package vn.thuocdo.report.score;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.apache.commons.numbers.fraction.BigFraction;
import vn.thuocdo.compare.Changes;
import vn.thuocdo.compare.UnitChange;
import vn.thuocdo.model.Tier;
import vn.thuocdo.report.Difference;
import vn.thuocdo.report.Figures;
import vn.thuocdo.report.Messages;
import vn.thuocdo.report.word.WordBody;

/** What changed since the base, in the sentences of an official report. */
final class WordChanges {

    /** More units than these are not named in a sentence. */
    private static final int MOST_NAMED = 60;

    private final Changes changes;
    private final Messages messages;
    private final WordBody body;
    private final Figures figures;
    private final Difference difference;
    private final Function<Tier, String> range;

    /** @param range a tier in words */
    WordChanges(Changes changes, Messages messages, WordBody body, Function<Tier, String> range) {
        this.changes = changes;
        this.messages = messages;
        this.body = body;
        this.figures = new Figures(changes.current().board().method(), messages);
        this.difference = new Difference(changes.current().board().method(), messages);
        this.range = range;
    }

    void write() {
        String total = total();
        body.text(changes.base()
                .asOf()
                .map(day -> messages.text("word.since", messages.day(day), total))
                .orElse(messages.text("word.sinceUndated", total)));
        if (changes.published().isPresent()) {
            body.text(messages.text("word.rescored"));
        }
        tiers();
        units("word.fullGained", changes.fullGained());
        units("word.fullLost", changes.fullLost());
        units("word.fresh", changes.units(UnitChange.Kind.NEW));
        units("word.gone", changes.units(UnitChange.Kind.GONE));
        units(
                "word.reorganised",
                changes.units().stream()
                        .filter(unit -> unit.kind() != UnitChange.Kind.SAME
                                && unit.kind() != UnitChange.Kind.NEW
                                && unit.kind() != UnitChange.Kind.GONE)
                        .toList());
    }

    private String total() {
        Changes.Totals all = changes.all();
        if (all.difference().isEmpty()) {
            return messages.text("word.unknown");
        }
        BigFraction points = all.difference().get();
        String now = figures.percent(all.after());
        if (points.isZero()) {
            return messages.text("word.stayed", now);
        }
        return messages.text(
                points.signum() > 0 ? "word.rose" : "word.fell",
                difference.size(points),
                figures.percent(all.before()),
                now);
    }

    private void tiers() {
        List<Changes.TierCount> counts = changes.tiers();
        if (counts.isEmpty()) {
            return;
        }
        body.text(messages.text("word.tierChanges"));
        for (int i = 0; i < counts.size(); i++) {
            Changes.TierCount count = counts.get(i);
            String sentence = count.difference() == 0
                    ? messages.text("word.tierStayed", range.apply(count.tier()), messages.number(count.after()))
                    : messages.text(
                            count.difference() > 0 ? "word.tierRose" : "word.tierFell",
                            range.apply(count.tier()),
                            messages.number(count.before()),
                            messages.number(count.after()));
            body.text("- " + sentence + (i < counts.size() - 1 ? ";" : "."));
        }
    }

    private void units(String key, List<UnitChange> units) {
        if (!units.isEmpty()) {
            String names = units.size() > MOST_NAMED
                    ? messages.text("word.inAnnex")
                    : units.stream().map(unit -> unit.unit().name()).collect(Collectors.joining("; ")) + ".";
            body.text(messages.counted(key, units.size(), names));
        }
    }
}
