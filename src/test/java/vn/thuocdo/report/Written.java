package vn.thuocdo.report;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/** What a written report holds, as one text: of the file of an office program, all its parts. */
public final class Written {

    private Written() {}

    public static String text(Path file) {
        try {
            String name = file.toString();
            return name.matches(".*\\.(xlsx|docx|ods|odt)") ? parts(file) : Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The same with plain spaces: for who asks for the words, not where lines may end. */
    public static String words(Path file) {
        return text(file)
                .replace('\u00A0', ' ')
                .replace("</w:t><w:noBreakHyphen/><w:t xml:space=\"preserve\">", "-")
                .replace('\u2011', '-');
    }

    private static String parts(Path file) throws IOException {
        StringBuilder text = new StringBuilder();
        try (ZipInputStream zip = new ZipInputStream(Files.newInputStream(file))) {
            for (ZipEntry part = zip.getNextEntry(); part != null; part = zip.getNextEntry()) {
                text.append(new String(zip.readAllBytes(), StandardCharsets.UTF_8));
            }
        }
        return text.toString();
    }
}
