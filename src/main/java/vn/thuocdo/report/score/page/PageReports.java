package vn.thuocdo.report.score.page;

import java.util.List;
import java.util.Map;
import vn.thuocdo.report.part.ItemWords;
import vn.thuocdo.report.score.content.GroupName;
import vn.thuocdo.report.score.content.ReportContent;
import vn.thuocdo.report.text.Messages;
import vn.thuocdo.score.Difficulties;

/** The reporting of units: missing and late reports, and the difficulties and proposals. */
final class PageReports {

    private final ReportContent report;
    private final Messages messages;

    PageReports(ReportContent report, Messages messages) {
        this.report = report;
        this.messages = messages;
    }

    /** The place that a report is from, within the project. */
    String place(Difficulties.Remark remark) {
        return report.inFolder(remark.report().at().toString());
    }

    /** What a proposal is called; empty where its own words do, behind the difficulty that it is about. */
    String proposalTitle(Difficulties.Remark remark) {
        return !remark.report().difficulty().isEmpty()
                        && ItemWords.saysThatItProposes(remark.report().proposal(), messages)
                ? ""
                : messages.text("page.proposal");
    }

    /** Something without a report, or that came late. */
    record ReportFault(String unit, String item, String what, String source) {}

    List<ReportFault> missingReports() {
        return report.compliance().stream()
                .flatMap(compliance -> compliance.units().stream())
                .flatMap(unit -> unit.missing().stream())
                .map(missing -> new ReportFault(
                        missing.assignment().unit().name(),
                        missing.assignment().task().name(),
                        missing.last().map(messages::day).orElse(messages.text("compliance.never")),
                        ""))
                .toList();
    }

    List<ReportFault> lateReports() {
        return report.compliance().stream()
                .flatMap(compliance -> compliance.units().stream())
                .flatMap(unit -> unit.late().stream())
                .map(late -> new ReportFault(
                        late.assignment().unit().name(),
                        late.assignment().task().name(),
                        messages.counted("compliance.lateBy", late.days(), messages.day(late.reportedOn())),
                        report.inFolder(late.at().toString())))
                .toList();
    }

    /** How many remarks there are on the tasks of a group. */
    record RemarkCount(String group, long difficulties, long proposals) {}

    List<RemarkCount> remarksByGroup() {
        return Difficulties.byGroup(report.remarks().remarks()).entrySet().stream()
                .sorted(Map.Entry.comparingByKey(GroupName.order(messages.language())))
                .map(group -> new RemarkCount(
                        GroupName.of(group.getKey(), messages),
                        Difficulties.difficulties(group.getValue()),
                        Difficulties.proposals(group.getValue())))
                .toList();
    }

    List<Difficulties.Remark> open() {
        return report.remarks().open().stream().map(Difficulties.Open::before).toList();
    }
}
