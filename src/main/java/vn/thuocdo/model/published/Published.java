package vn.thuocdo.model.published;

import java.util.List;
import java.util.Optional;
import vn.thuocdo.model.Language;

/**
 * A published summary.
 *
 * @param title empty where the file gives none
 * @param source where it was published; empty where the file does not say
 * @param language of the report on it; absent where the file names none
 * @param base the project of the year before, from the folder of the file; absent where it names none
 * @param figures in the order of the file, each name once
 */
public record Published(
        String title,
        String source,
        Optional<Language> language,
        Optional<String> base,
        List<PublishedFigure> figures) {
    public Published {
        figures = List.copyOf(figures);
    }
}
