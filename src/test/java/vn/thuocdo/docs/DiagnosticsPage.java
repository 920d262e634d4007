package vn.thuocdo.docs;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import vn.thuocdo.diagnostic.Code;
import vn.thuocdo.model.Language;
import vn.thuocdo.report.text.DiagnosticTexts;

/** The manual's page of diagnostics: the catalogue in English, group by group. */
final class DiagnosticsPage {

    private static final Map<Character, String> GROUPS = new LinkedHashMap<>();

    static {
        GROUPS.put('R', "Reading tables");
        GROUPS.put('J', "Judging what was read");
        GROUPS.put('P', "The project file");
        GROUPS.put('E', "The environment");
    }

    private final DiagnosticTexts texts = DiagnosticTexts.of(Language.EN);
    private final StringBuilder page = new StringBuilder();

    static String text() {
        return new DiagnosticsPage().write();
    }

    private String write() {
        page.append("""
                # Diagnostics

                This page explains every message about the data, by its code. A message looks like this:

                ```
                results/2023-q3.csv:14:3: error J203: unknown unit "Sở TTT" (did you mean "Sở TT&TT"?)
                ```

                Its parts are: file, physical line, field, severity, code, what is wrong and what to do. A row with an error is not
                scored. A warning may change what a figure means. A note says what is easily overlooked. `thuocdo codes R103` prints the
                entry of one code; `scripts/docs` writes this page from the same texts.
                """);
        GROUPS.forEach(this::group);
        return page.toString();
    }

    private void group(char letter, String title) {
        List<Code> codes = Arrays.stream(Code.values())
                .filter(code -> code.id().charAt(0) == letter)
                .toList();
        page.append("\n## ").append(letter).append(": ").append(title).append("\n\n");
        page.append("| code | | severity |\n|---|---|---|\n");
        for (Code code : codes) {
            page.append("| [")
                    .append(code.id())
                    .append("](#")
                    .append(anchor(code))
                    .append(") | ");
            page.append(texts.text(code, "title")).append(" | ");
            page.append(code.severity().word()).append(" |\n");
        }
        codes.forEach(this::entry);
    }

    private void entry(Code code) {
        page.append("\n### ")
                .append(code.id())
                .append(' ')
                .append(texts.text(code, "title"))
                .append("\n\n");
        page.append('*').append(code.severity().word()).append("* · ");
        page.append(texts.text(code, "why")).append("\n\n");
        page.append("```\n").append(texts.text(code, "example")).append("\n```\n\n");
        page.append("**Fix.** ").append(texts.text(code, "fix")).append('\n');
    }

    /** The anchor that a heading gets: lower case, punctuation left out, hyphens for blanks. */
    private String anchor(Code code) {
        String heading = code.id() + " " + texts.text(code, "title");
        return heading.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9 _-]", "").replace(' ', '-');
    }
}
