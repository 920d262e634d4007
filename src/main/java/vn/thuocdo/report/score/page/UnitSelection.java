package vn.thuocdo.report.score.page;

import java.util.Locale;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import vn.thuocdo.model.Unit;
import vn.thuocdo.report.score.content.ReportContent;
import vn.thuocdo.score.ReportingCompliance;
import vn.thuocdo.score.Scorecard;

/** Units that the first screen names, whatever their tier: the table of all units can be cut to them. */
enum UnitSelection {
    /** Those that completed everything. */
    FULL("page.only.full"),
    /** Those that reported nothing in the last period. */
    SILENT("page.only.silent"),
    /** Those without a rate. */
    UNRATED("page.only.unrated");

    private final String key;

    UnitSelection(String key) {
        this.key = key;
    }

    /** Of its text. */
    String key() {
        return key;
    }

    /** As the page writes it. */
    String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Whether a unit of the report is one of them. */
    Predicate<Scorecard> in(ReportContent report) {
        return switch (this) {
            case FULL -> card -> card.rate().isFull();
            case SILENT -> {
                Set<String> silent =
                        report.compliance().map(UnitSelection::silent).orElse(Set.of());
                yield card -> silent.contains(card.unit().id());
            }
            case UNRATED -> card -> card.rate().value().isEmpty();
        };
    }

    private static Set<String> silent(ReportingCompliance compliance) {
        return compliance.silent().stream().map(Unit::id).collect(Collectors.toUnmodifiableSet());
    }
}
