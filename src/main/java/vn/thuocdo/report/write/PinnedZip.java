package vn.thuocdo.report.write;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** A zip file whose bytes tell nothing of when and where it was written. It does not close the stream below it. */
public final class PinnedZip {

    /**
     * The second moment that a zip file can name; it carries no zone. With the first, Java adds another time, which depends on
     * the machine's zone.
     */
    private static final LocalDateTime MOMENT = LocalDateTime.of(1980, 1, 1, 0, 0, 2);

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

    /** A part that is not packed, so that programs find it at its place in the file. */
    public void storedPart(String name, String text) throws IOException {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        CRC32 sum = new CRC32();
        sum.update(bytes);
        ZipEntry entry = new ZipEntry(name);
        entry.setTimeLocal(MOMENT);
        entry.setMethod(ZipEntry.STORED);
        entry.setSize(bytes.length);
        entry.setCrc(sum.getValue());
        zip.putNextEntry(entry);
        zip.write(bytes);
    }

    /** Completes the file. */
    public void finish() throws IOException {
        zip.finish();
    }
}
