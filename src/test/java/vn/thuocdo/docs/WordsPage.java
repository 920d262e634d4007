package vn.thuocdo.docs;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import vn.thuocdo.read.text.WordTable;

/** The manual's page of words: every table of words, with what each means. */
final class WordsPage {

    private static final Map<String, String> TABLES = new LinkedHashMap<>();

    static {
        TABLES.put("statuses", "Statuses");
        TABLES.put("status-parts", "Statuses that are put together");
        TABLES.put("status-objects", "What a status is about");
        TABLES.put("deadlines", "Deadlines");
        TABLES.put("targets", "Targets and figures");
        TABLES.put("places", "Places in a ranking");
        TABLES.put("units", "Scale and units of measure");
        TABLES.put("kinds", "Kinds of items");
        TABLES.put("directions", "Directions");
        TABLES.put("falling-names", "Names of which less is better");
        TABLES.put("roles", "Roles");
        TABLES.put("organisations", "Names of organisations");
        TABLES.put("captions", "Lines above tables that name units");
        TABLES.put("totals", "Totals in headers");
        TABLES.put("as-above", "Cells that repeat the one above");
        TABLES.put("signatures", "Below the signature of a table");
        TABLES.put("states", "States of an assignment");
        TABLES.put("articles", "Reports that figures are drafted from");
        TABLES.put("figure-tables", "Tables of published figures");
    }

    private final StringBuilder page = new StringBuilder();

    static String text() {
        return new WordsPage().write();
    }

    private String write() {
        page.append("# Words\n\n");
        page.append("The words that are understood in tables, and what each means; case, spacing and normal form do not"
                + " matter.\nThis page is made from the tables under `src/main/resources/vn/thuocdo/read/words`, which are"
                + " plain text:\na phrase, a tab, what it means. To teach the tool a word, add a line there; to map a word"
                + " for one table\nalone, use `words` of its source ([project file](project.md#foreign-tables)).\n\n"
                + "A phrase is understood whole, or asked about. Nothing is picked out of a text.\n");
        TABLES.forEach(this::section);
        headers();
        return page.toString();
    }

    private void section(String table, String title) {
        page.append("\n## ").append(title).append("\n\n");
        comment(table);
        byMeaning(table)
                .forEach((meaning, phrases) -> page.append("- **")
                        .append(meaning)
                        .append("**: ")
                        .append(String.join(" · ", phrases))
                        .append('\n'));
    }

    /** Each line of a comment that explains a table is a paragraph of its own. */
    private void comment(String table) {
        WordTable.comment(table).stream()
                .filter(line -> !line.isEmpty())
                .forEach(line -> page.append(escaped(line)).append("\\\n"));
        page.setLength(page.length() - 2);
        page.append("\n\n");
    }

    private static Map<String, List<String>> byMeaning(String table) {
        Map<String, List<String>> phrases = new LinkedHashMap<>();
        for (List<String> row : WordTable.rows(table)) {
            String meaning = String.join(" ", row.subList(1, row.size())).strip();
            phrases.computeIfAbsent(escaped(meaning), some -> new ArrayList<>()).add(escaped(row.get(0)));
        }
        return phrases;
    }

    private void headers() {
        page.append("\n## Headers\n\n");
        comment("headers");
        page.append("| column | cells | words |\n|---|---|---|\n");
        WordTable.rows("headers")
                .forEach(row -> page.append("| ")
                        .append(String.join(
                                " | ", row.stream().map(WordsPage::escaped).toList()))
                        .append(" |\n"));
    }

    /** Signs that Markdown would take for its own. */
    private static String escaped(String text) {
        StringBuilder escaped = new StringBuilder();
        for (char c : text.toCharArray()) {
            escaped.append("\\`*_[]<>|#~".indexOf(c) >= 0 ? "\\" : "").append(c);
        }
        return escaped.toString();
    }
}
