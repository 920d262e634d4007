package vn.thuocdo.report.score.official;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.commons.numbers.fraction.BigFraction;
import vn.thuocdo.compare.Changes;
import vn.thuocdo.compare.UnitChange;
import vn.thuocdo.judge.method.Method;
import vn.thuocdo.report.outline.Block;
import vn.thuocdo.report.outline.Listing;
import vn.thuocdo.report.outline.Paragraph;
import vn.thuocdo.report.text.ChangesTexts;
import vn.thuocdo.report.text.Difference;
import vn.thuocdo.report.text.Figures;
import vn.thuocdo.report.text.Messages;
import vn.thuocdo.report.text.MethodText;
import vn.thuocdo.report.text.ShownChange;
import vn.thuocdo.score.Rate;

/** What changed since the base, in the sentences of an official report. */
final class OfficialChanges {

    /** Units that are named with the tier that they had. */
    private static final int MOST_MOVED = 10;

    /** Units that are named without it: the annex has the tier that each of them is in. */
    private static final int MOST_NAMED = 30;

    private final Changes changes;
    private final Messages messages;
    private final List<Block> blocks = new ArrayList<>();
    private final Figures figures;
    private final Difference difference;
    private final MethodText words;

    OfficialChanges(Changes changes, Messages messages) {
        this.changes = changes;
        this.messages = messages;
        this.figures = new Figures(method(), messages);
        this.difference = new Difference(method(), messages);
        this.words = new MethodText(method(), messages);
    }

    List<Block> blocks() {
        blocks.add(Paragraph.of(since(total())));
        if (isApproximate()) {
            blocks.add(Paragraph.of(messages.text("note.approximate")));
        }
        if (changes.published().isPresent()) {
            blocks.add(Paragraph.of(messages.text("word.rescored")));
        }
        tiers();
        moved("word.unitsDown", "word.unitsDownUnnamed", -1);
        moved("word.unitsUp", "word.unitsUpUnnamed", 1);
        units("word.fullGained", changes.newlyFullyCompleted());
        units("word.fullLost", changes.noLongerFullyCompleted());
        units("word.fresh", changes.units(UnitChange.Kind.NEW));
        units("word.gone", changes.units(UnitChange.Kind.GONE));
        units(
                "word.reorganised",
                changes.units().stream()
                        .filter(unit -> unit.kind() != UnitChange.Kind.SAME
                                && unit.kind() != UnitChange.Kind.NEW
                                && unit.kind() != UnitChange.Kind.GONE)
                        .toList());
        return blocks;
    }

    private String since(String total) {
        return ChangesTexts.part(changes.base(), messages)
                .map(part -> messages.text("word.sincePart", part, total))
                .or(() -> changes.base().asOf().map(day -> messages.text("word.since", messages.day(day), total)))
                .orElseGet(() -> messages.text("word.sinceUndated", total));
    }

    private String total() {
        Rate before = changes.all().before();
        Rate after = changes.all().after();
        if (before.value().isEmpty() || after.value().isEmpty()) {
            return messages.text("word.unknown");
        }
        ShownChange shown = ShownChange.of(before.value().get(), after.value().get(), method());
        String now = figures.percent(after, shown.after());
        int direction = after.value().get().compareTo(before.value().get());
        if (direction == 0) {
            return messages.text("word.stayed", now);
        }
        return messages.text(
                direction > 0 ? "word.rose" : "word.fell",
                difference.size(shown),
                figures.percent(before, shown.before()),
                now);
    }

    private boolean isApproximate() {
        Optional<BigFraction> before = changes.all().before().value();
        Optional<BigFraction> after = changes.all().after().value();
        return before.isPresent()
                && after.isPresent()
                && ShownChange.of(before.get(), after.get(), method()).approximate();
    }

    /** The units of a higher tier than before (1), or of a lower one (−1): from which to which. */
    private void moved(String key, String unnamed, int way) {
        List<UnitChange> moved = changes.units().stream()
                .filter(change -> change.tierMove() == way)
                .toList();
        if (moved.size() > MOST_NAMED) {
            blocks.add(Paragraph.of(messages.counted(unnamed, moved.size())));
        } else if (!moved.isEmpty()) {
            List<String> said = moved.size() <= MOST_MOVED
                    ? moved.stream().map(this::withTiers).toList()
                    : moved.stream().map(change -> change.unit().name()).toList();
            blocks.add(Paragraph.of(messages.counted(key, moved.size(), String.join("; ", said) + ".")));
        }
    }

    private String withTiers(UnitChange change) {
        return messages.text(
                "word.moved",
                change.unit().name(),
                words.range(change.tierBefore().orElseThrow()),
                words.range(change.tierAfter().orElseThrow()));
    }

    private Method method() {
        return changes.current().board().method();
    }

    private void tiers() {
        List<Changes.TierCount> counts = changes.tiers();
        if (!counts.isEmpty()) {
            blocks.add(Paragraph.of(messages.text("word.tierChanges")));
            blocks.add(Listing.ofClauses(counts.stream().map(this::tier).toList()));
        }
    }

    private String tier(Changes.TierCount count) {
        String range = words.range(count.tier());
        String after = messages.number(count.after());
        return count.difference() == 0
                ? messages.text("word.tierStayed", range, after)
                : messages.text(
                        count.difference() > 0 ? "word.tierRose" : "word.tierFell",
                        range,
                        messages.number(count.before()),
                        after);
    }

    private void units(String key, List<UnitChange> units) {
        if (!units.isEmpty()) {
            String names = new UnitNames(messages)
                    .of(units.stream().map(UnitChange::unit).toList());
            blocks.add(Paragraph.of(messages.counted(key, units.size(), names)));
        }
    }
}
