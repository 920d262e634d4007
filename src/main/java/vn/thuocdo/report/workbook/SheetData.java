package vn.thuocdo.report.workbook;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.InflaterInputStream;
import vn.thuocdo.storage.TemporaryFiles;

/** The rows of a sheet in the markup of its part, kept on disk and not as objects until the workbook is written. */
public final class SheetData implements AutoCloseable {

    private final Path file;
    private final Writer out;

    public SheetData() {
        try {
            this.file = TemporaryFiles.create(".rows");
            this.out = new BufferedWriter(new OutputStreamWriter(
                    new DeflaterOutputStream(Files.newOutputStream(file), new Deflater(Deflater.BEST_SPEED)),
                    StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(TemporaryFiles.failure(e));
        }
    }

    public void add(CharSequence markup) {
        try {
            out.append(markup);
        } catch (IOException e) {
            throw new UncheckedIOException(TemporaryFiles.failure(e));
        }
    }

    /** Ends it, and sends all of it. */
    public void copyTo(OutputStream part) throws IOException {
        try {
            out.close();
        } catch (IOException e) {
            throw TemporaryFiles.failure(e);
        }
        try (InputStream in = new InflaterInputStream(Files.newInputStream(file))) {
            in.transferTo(part);
        }
    }

    @Override
    public void close() throws IOException {
        out.close();
        Files.deleteIfExists(file);
    }
}
