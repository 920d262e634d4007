package vn.thuocdo.run;

import java.util.Optional;
import java.util.Set;
import vn.thuocdo.diagnostic.Code;
import vn.thuocdo.diagnostic.Findings;
import vn.thuocdo.diagnostic.Location;
import vn.thuocdo.diagnostic.UsageError;
import vn.thuocdo.read.input.Input;
import vn.thuocdo.read.table.Article;
import vn.thuocdo.read.table.ArticleFile;
import vn.thuocdo.report.Format;
import vn.thuocdo.scaffold.article.Draft;
import vn.thuocdo.scaffold.article.Drafting;

/**
 * A request to draft published figures from a report in words.
 *
 * @param article a text file or a Word document
 */
public record DraftRun(WorkingFolder folder, String article, Outputs outputs) {

    /** Runs the request: reads the text, and writes nothing. */
    public Outcome<Draft> outcome(ReadingWatch watch) {
        return Run.outcome(watch, outputs.places(), this::draft);
    }

    private Draft draft(Run run) {
        outputs.requireOnly(Set.of(Format.YAML), UsageError.NO_FORMAT_OF_DRAFT);
        Input text = ProjectArgument.input(article, folder);
        run.files().add(text);
        Optional<Article> read = run.keep(ArticleFile.read(text));
        run.requireFaultless();
        Draft draft = Drafting.of(article, read.orElseThrow());
        if (draft.figures().isEmpty()) {
            run.keep(Findings.of(Code.NO_FIGURES, new Location.File(article)));
        }
        return draft;
    }
}
