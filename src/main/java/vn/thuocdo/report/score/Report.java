package vn.thuocdo.report.score;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.thuocdo.judge.Verdict;
import vn.thuocdo.report.Closing;
import vn.thuocdo.report.Document;
import vn.thuocdo.report.Format;
import vn.thuocdo.report.Presentation;
import vn.thuocdo.report.render.OutlineFormats;
import vn.thuocdo.report.score.content.OpenItems;
import vn.thuocdo.report.score.content.ReportContent;
import vn.thuocdo.report.score.data.ScoreCsv;
import vn.thuocdo.report.score.data.ScoreDataPackage;
import vn.thuocdo.report.score.data.ScoreGithub;
import vn.thuocdo.report.score.data.ScoreJson;
import vn.thuocdo.report.score.data.ScoreJunit;
import vn.thuocdo.report.score.data.ScoreOpenMetrics;
import vn.thuocdo.report.score.data.ScoreTable;
import vn.thuocdo.report.score.official.OfficialOutline;
import vn.thuocdo.report.score.outline.ScoreOutline;
import vn.thuocdo.report.score.page.ScoreHtml;
import vn.thuocdo.report.score.workbook.ScoreExcelCsv;
import vn.thuocdo.report.score.workbook.ScoreWorkbook;
import vn.thuocdo.report.text.Figures;
import vn.thuocdo.report.text.Messages;
import vn.thuocdo.score.Rate;
import vn.thuocdo.score.Scoreboard;

/** The document of {@code score}: a report in any of its formats. */
public record Report(ReportContent content) implements Document {

    /** The scorecards and the totals. */
    public Scoreboard board() {
        return content.board();
    }

    @Override
    public List<Part> parts() {
        return content.parts();
    }

    @Override
    public void write(Format format, Presentation presentation, OutputStream out) throws IOException {
        Messages messages = presentation.messages(format).labelled(content.labels());
        switch (format) {
            case JSON -> new ScoreJson(content, messages).write(out);
            case CSV -> csv(presentation, out);
            case HTML -> new ScoreHtml(content.byRank(messages.language()), messages).write(out);
            case XLSX, ODS -> new ScoreWorkbook(content.byRank(messages.language()), messages).write(format, out);
            case DOCX, ODT -> {
                ReportContent ordered = content.byRank(messages.language());
                OutlineFormats.write(format, presentation, room -> OfficialOutline.of(ordered, messages, room), out);
            }
            case JUNIT -> new ScoreJunit(content, messages).write(out);
            case OPENMETRICS -> new ScoreOpenMetrics(content).write(out);
            case GITHUB -> new ScoreGithub(content, messages).write(out);
            case DATAPACKAGE -> new ScoreDataPackage(content, presentation).write(out);
            case PARQUET ->
                presentation.parquet().orElseThrow().write(ScoreTable.of(content, messages.language()), out);
            default -> {
                ReportContent ordered = content.byRank(messages.language());
                OutlineFormats.write(format, presentation, room -> ScoreOutline.of(ordered, messages, room), out);
            }
        }
    }

    /** How much of all was completed and what is urgent; the unit to ask about is the last that has something open. */
    @Override
    public Optional<Closing> closing(Messages messages) {
        Rate total = content.board().total();
        String outcome = messages.text(
                "closing.score",
                messages.number(total.completed()),
                messages.number(total.denominator()),
                new Figures(content.board().method(), messages).percent(total));
        List<String> parts = new ArrayList<>(List.of(outcome));
        messages.addCounted(
                parts,
                "closing.urgent",
                new OpenItems(content, messages).urgent().size());
        if (isTimeLeftOut()) {
            parts.add(messages.text("closing.undated"));
        }
        Optional<String> unit = content.cards(messages.language()).stream()
                .filter(card -> card.rate().value().isPresent() && !card.rate().isFull())
                .reduce((before, last) -> last)
                .map(card -> Closing.named(card.unit(), content.board().cards()));
        return Optional.of(new Closing(String.join(" · ", parts), unit));
    }

    /** Whether results and deadlines are there, and no day on which to compare them. */
    private boolean isTimeLeftOut() {
        if (content.asOf().isPresent()) {
            return false;
        }
        List<Verdict> items = board().verdicts();
        return items.stream().anyMatch(Verdict::isReported)
                && items.stream()
                        .anyMatch(item -> item.assignment().bindingDeadline().isPresent());
    }

    private void csv(Presentation presentation, OutputStream out) throws IOException {
        if (presentation.tailoring().csvForExcel()) {
            new ScoreExcelCsv(content, presentation.messages()).write(out);
        } else {
            ScoreCsv.write(content, presentation.messages().language(), out);
        }
    }
}
