package vn.thuocdo.read.table;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.thuocdo.diagnostic.Location;
import vn.thuocdo.read.encoding.Encoding;
import vn.thuocdo.read.workbook.OdsWorkbook;
import vn.thuocdo.read.workbook.Region;
import vn.thuocdo.read.workbook.Workbook;
import vn.thuocdo.read.workbook.XlsWorkbook;
import vn.thuocdo.read.workbook.XlsxWorkbook;

/** A file that is a workbook. While it is open, others that open it share what was read. */
final class BookFile {

    /** What a workbook's bytes are, whatever its name says. */
    enum Format {
        XLSX("xlsx", Set.of("xlsx", "xlsm", "xltx", "xltm", "xlsb")),
        XLS("xls", Set.of("xls", "xlt")),
        ODS("ods", Set.of("ods", "ots"));

        private final String word;
        private final Set<String> extensions;

        Format(String word, Set<String> extensions) {
            this.word = word;
            this.extensions = extensions;
        }

        /** Whether files of this format, or those much like it, bear such an extension. */
        boolean bears(String extension) {
            return extensions.contains(extension);
        }

        /** Whether an extension is that of a workbook. */
        static boolean isOfWorkbook(String extension) {
            return Arrays.stream(values()).anyMatch(format -> format.bears(extension));
        }

        String word() {
            return word;
        }

        private Workbook open(Path file) throws IOException {
            return switch (this) {
                case XLSX -> XlsxWorkbook.open(file);
                case XLS -> XlsWorkbook.open(file);
                case ODS -> OdsWorkbook.open(file);
            };
        }
    }

    /** The workbook as one of those has it who opened it. */
    private final class Shared implements Workbook {

        @Override
        public List<Sheet> sheets() {
            return opened().sheets();
        }

        @Override
        public Rows rows(int sheet) throws IOException {
            return opened().rows(sheet);
        }

        @Override
        public List<Region> merged(int sheet) throws IOException {
            return opened().merged(sheet);
        }

        @Override
        public void close() throws IOException {
            users--;
            if (users == 0) {
                opened().close();
            }
        }
    }

    private final String shown;
    private final Path path;
    private final Format format;
    private final Optional<Encoding> font;

    /** Of use as long as somebody has it open. */
    private @Nullable Workbook open;

    private int users;

    /**
     * A workbook that is not open yet.
     *
     * @param shown the path as the user would write it
     * @param font the encoding of its font, where it is one from before Unicode
     */
    BookFile(String shown, Path path, Format format, Optional<Encoding> font) {
        this.shown = shown;
        this.path = path;
        this.format = format;
        this.font = font;
    }

    String shown() {
        return shown;
    }

    Format format() {
        return format;
    }

    /** The encoding of its font, where it is one from before Unicode. */
    Optional<Encoding> font() {
        return font;
    }

    /**
     * Opens it, or shares what is open.
     *
     * @throws IOException if it cannot be read, or is not sound
     */
    Workbook open() throws IOException {
        if (users == 0) {
            open = format.open(path);
        }
        users++;
        return new Shared();
    }

    /** A sheet as a whole. */
    Location at(String sheet) {
        return new Location.Sheet(shown, sheet, 0, 0);
    }

    private Workbook opened() {
        return Objects.requireNonNull(open);
    }
}
