package vn.thuocdo.report.score.official;

import java.util.ArrayList;
import java.util.List;
import vn.thuocdo.model.Unit;
import vn.thuocdo.report.outline.Block;
import vn.thuocdo.report.outline.Paragraph;
import vn.thuocdo.report.text.Messages;
import vn.thuocdo.score.ReportingCompliance;

/** How units reported of the last period, as the official report says it. */
final class OfficialReporting {

    private final ReportingCompliance compliance;
    private final Messages messages;
    private final List<Block> blocks = new ArrayList<>();
    private final UnitNames names;

    OfficialReporting(ReportingCompliance compliance, Messages messages) {
        this.compliance = compliance;
        this.messages = messages;
        this.names = new UnitNames(messages);
    }

    List<Block> blocks() {
        String period = messages.period(compliance.period().period());
        List<String> counts = new ArrayList<>();
        counts.add(messages.counted("word.reported", compliance.reported()));
        if (compliance.settled() > 0) {
            counts.add(messages.counted("word.settled", compliance.settled()));
        }
        if (compliance.missing() > 0) {
            counts.add(messages.counted("word.missing", compliance.missing()));
        }
        if (compliance.late() > 0) {
            counts.add(messages.counted("word.late", compliance.late()));
        }
        blocks.add(Paragraph.of(messages.text(
                compliance.period().declared() ? "word.discipline" : "word.disciplineAssumed",
                period,
                messages.number(compliance.reporting()),
                messages.number(compliance.units().size()),
                String.join("; ", counts),
                messages.day(compliance.period().due()))));
        List<Unit> silent = compliance.silent();
        if (!silent.isEmpty()) {
            blocks.add(Paragraph.of(messages.counted("word.silent", silent.size(), names.of(silent))));
        }
        List<Unit> missing = compliance.units().stream()
                .filter(unit -> !unit.missing().isEmpty())
                .map(ReportingCompliance.UnitReports::unit)
                .filter(unit -> !silent.contains(unit))
                .toList();
        if (!missing.isEmpty()) {
            blocks.add(Paragraph.of(messages.counted("word.missingUnits", missing.size(), names.of(missing))));
        }
        return blocks;
    }
}
