package vn.thuocdo.read.table;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.nio.charset.CharacterCodingException;
import java.util.Optional;
import vn.thuocdo.diagnostic.Checked;
import vn.thuocdo.diagnostic.Code;
import vn.thuocdo.diagnostic.Findings;
import vn.thuocdo.diagnostic.Limit;
import vn.thuocdo.diagnostic.Location;
import vn.thuocdo.read.input.Input;
import vn.thuocdo.read.workbook.WordParagraphs;
import vn.thuocdo.read.workbook.WorkbookFault;

/** A report in words: a text file, whose lines are its paragraphs, or a Word document. */
public final class ArticleFile {

    private ArticleFile() {}

    /** The paragraphs of a file, whatever its name; empty, with findings, where it cannot be read. */
    public static Checked<Optional<Article>> read(Input input) {
        Findings.Builder diagnostics = Findings.builder();
        Optional<Article> article = Optional.empty();
        try {
            article = read(input, diagnostics);
        } catch (IOException e) {
            Tables.reportUnreadable(input, e, diagnostics);
        }
        return new Checked<>(article, Decoding.ofUndeclarable(diagnostics.build()));
    }

    private static Optional<Article> read(Input input, Findings.Builder diagnostics) throws IOException {
        byte[] head;
        try (InputStream in = input.open()) {
            head = in.readNBytes(Magic.LENGTH);
        }
        if (Magic.isZip(head)) {
            return word(input, diagnostics);
        }
        if (Magic.isOle(head) || Magic.other(head).isPresent()) {
            diagnostics.add(Code.NOT_A_DOCUMENT, new Location.File(input.shown()));
            return Optional.empty();
        }
        Optional<Decoding> decoding = Decoding.of(input, Optional.empty(), diagnostics);
        return decoding.isPresent() ? text(input, decoding.get(), diagnostics) : Optional.empty();
    }

    private static Optional<Article> word(Input input, Findings.Builder diagnostics) throws IOException {
        try {
            return Optional.of(new Article(WordParagraphs.read(input.path()), false));
        } catch (WorkbookFault fault) {
            boolean tooLong = fault.code() == Code.ARTICLE_TOO_LONG;
            diagnostics.add(
                    tooLong ? fault.code() : Code.NOT_A_DOCUMENT, new Location.File(input.shown()), fault.arguments());
            return Optional.empty();
        }
    }

    private static Optional<Article> text(Input input, Decoding decoding, Findings.Builder diagnostics)
            throws IOException {
        StringBuilder text = new StringBuilder();
        try (Reader reader = new BufferedReader(decoding.open())) {
            char[] buffer = new char[1 << 13];
            for (int n = reader.read(buffer); n >= 0; n = reader.read(buffer)) {
                text.append(buffer, 0, n);
                if (text.length() > Limit.ARTICLE_LENGTH.most()) {
                    diagnostics.add(
                            Code.ARTICLE_TOO_LONG,
                            new Location.File(input.shown()),
                            String.valueOf(Limit.ARTICLE_LENGTH.most()));
                    return Optional.empty();
                }
            }
        } catch (CharacterCodingException e) {
            decoding.reportFault(diagnostics);
            return Optional.empty();
        }
        return Optional.of(new Article(text.toString().lines().toList(), true));
    }
}
