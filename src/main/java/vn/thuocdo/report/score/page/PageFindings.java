package vn.thuocdo.report.score.page;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.thuocdo.diagnostic.Finding;
import vn.thuocdo.diagnostic.Severity;
import vn.thuocdo.report.score.content.ReportContent;
import vn.thuocdo.report.text.DiagnosticTexts;
import vn.thuocdo.report.text.Messages;

/** The diagnostics on the page. */
final class PageFindings {

    /** Findings of one code that a page lists. */
    private static final int MOST_OF_A_CODE = 50;

    private final ReportContent report;
    private final Messages messages;

    PageFindings(ReportContent report, Messages messages) {
        this.report = report;
        this.messages = messages;
    }

    int allFindings() {
        return report.diagnostics().count();
    }

    /** A finding as the page shows it. */
    record Listed(String severity, String word, String code, String place, String message) {}

    List<Listed> findings() {
        DiagnosticTexts texts = DiagnosticTexts.of(messages.language());
        return texts.listed(report.diagnostics(), MOST_OF_A_CODE).stream()
                .map(finding -> listed(finding, texts))
                .toList();
    }

    private Listed listed(Finding finding, DiagnosticTexts texts) {
        String word = finding.severity().word();
        return new Listed(
                word,
                messages.text("severity." + word),
                finding.code().id(),
                report.inFolder(finding.at().toString()),
                texts.message(finding));
    }

    /** How many diagnostics there are of each severity that occurs. */
    String findingTotals() {
        return Stream.of(Severity.ERROR, Severity.WARNING, Severity.NOTE)
                .filter(severity -> report.diagnostics().count(severity) > 0)
                .map(severity -> messages.counted(
                        "diagnostics." + severity.word(), report.diagnostics().count(severity)))
                .collect(Collectors.joining(", "));
    }
}
