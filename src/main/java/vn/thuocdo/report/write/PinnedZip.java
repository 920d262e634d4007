package vn.thuocdo.report.write;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** A zip file whose bytes tell nothing of when and where it was written. It does not close the stream below it. */
public final class PinnedZip {

    /** The first moment that a zip file can name; it carries no zone. */
    private static final LocalDateTime MOMENT = LocalDateTime.of(1980, 1, 1, 0, 0);

    private final ZipOutputStream zip;

    public PinnedZip(OutputStream out) {
        this.zip = new ZipOutputStream(out, StandardCharsets.UTF_8);
    }

    /** Begins the next part; what is written to the returned stream goes there. */
    public OutputStream part(String name) throws IOException {
        ZipEntry entry = new ZipEntry(name);
        entry.setTimeLocal(MOMENT);
        zip.putNextEntry(entry);
        return zip;
    }

    public void part(String name, String text) throws IOException {
        part(name).write(text.getBytes(StandardCharsets.UTF_8));
    }

    /** Completes the file. */
    public void finish() throws IOException {
        zip.finish();
    }
}
