package vn.thuocdo.report.workbook;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.apache.poi.ss.util.WorkbookUtil;
import org.apache.poi.util.TempFile;
import org.apache.poi.xssf.streaming.SXSSFSheet;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;
import vn.thuocdo.model.Language;
import vn.thuocdo.report.OfficeText;
import vn.thuocdo.report.PinnedZip;
import vn.thuocdo.report.Printable;
import vn.thuocdo.storage.TemporaryFiles;

/** A workbook. Rows leave memory soon after they are written, so that its size is not bounded by memory. */
public final class Book implements AutoCloseable {

    private static final int ROWS_IN_MEMORY = 50;
    /** Characters that Excel takes as the name of a sheet. */
    private static final int LONGEST_NAME = 31;

    private static final String PROPERTIES = "docProps/core.xml";

    static {
        // By itself POI keeps them in a folder that belongs to whoever on this machine wrote a workbook first.
        TempFile.setTempFileCreationStrategy(new PrivateTemporaryFiles());
    }

    private final String title;
    private final SXSSFWorkbook book = new SXSSFWorkbook(ROWS_IN_MEMORY);
    private final Set<String> names = new HashSet<>();
    private final Looks looks;

    /** @param title what the file says of itself; shown by programs that list files */
    public Book(String title, String font, Language language) {
        this.title = title;
        this.looks = new Looks(book, font, language);
        book.setCompressTempFiles(true);
    }

    /** A sheet that is one table, with a head that stays in sight and filters. Long ones go on in further sheets. */
    public TableSheet table(String name, List<Heading> headings) {
        return new TableSheet(this, name, headings);
    }

    /** A sheet of several small tables below one another. */
    public PageSheet page(String name, List<Integer> widths) {
        return new PageSheet(this, name, widths);
    }

    /** A sheet to be filled in. */
    public FormSheet form(String name, List<Field> fields, FormSheet.Doubts doubts) {
        return new FormSheet(this, name, fields, doubts);
    }

    Looks looks() {
        return looks;
    }

    /** A new sheet of a name, without what Excel takes in none, cut to what it takes, and numbered where there is one. */
    SXSSFSheet sheet(String wanted) {
        String name = WorkbookUtil.createSafeSheetName(Printable.line(wanted), '-');
        String free = name;
        for (int number = 2; !names.add(free.toLowerCase(Locale.ROOT)); number++) {
            String ending = " " + number;
            free = name.substring(0, Math.min(name.length(), LONGEST_NAME - ending.length())) + ending;
        }
        return book.createSheet(free);
    }

    SXSSFWorkbook inner() {
        return book;
    }

    /** Writes the workbook, with nothing in it that tells when it was written. */
    public void writeTo(OutputStream out) throws IOException {
        Path stamped = TemporaryFiles.create(".xlsx");
        try {
            try (OutputStream file = Files.newOutputStream(stamped)) {
                book.write(file);
            } catch (IOException e) {
                throw TemporaryFiles.failure(e);
            }
            try (ZipFile zip = new ZipFile(stamped.toFile())) {
                repack(zip, new PinnedZip(out));
            }
        } finally {
            Files.deleteIfExists(stamped);
        }
    }

    private void repack(ZipFile stamped, PinnedZip pinned) throws IOException {
        for (ZipEntry entry : Collections.list(stamped.entries())) {
            if (entry.getName().equals(PROPERTIES)) {
                pinned.part(PROPERTIES, OfficeText.properties(title));
            } else {
                try (InputStream part = stamped.getInputStream(entry)) {
                    part.transferTo(pinned.part(entry.getName()));
                }
            }
        }
        pinned.finish();
    }

    /** Removes what was kept on disk. */
    @Override
    public void close() throws IOException {
        book.close();
    }
}
