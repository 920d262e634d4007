package vn.thuocdo.testing;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** LibreOffice, where it is installed: what opens our documents without Excel. */
public final class Office {

    private static final String PROGRAM = "soffice";

    private Office() {}

    public static boolean isThere() {
        return Stream.of(System.getenv("PATH").split(":"))
                .anyMatch(folder -> Files.isExecutable(Path.of(folder, PROGRAM)));
    }

    /**
     * Opens a document and saves it in a format.
     *
     * @param folder where it is saved, under the same name; made where it is not there
     */
    public static Path converted(Path document, String format, Path folder) throws IOException {
        Path profile = Files.createDirectories(folder.resolveSibling("profile"));
        Process process = new ProcessBuilder(List.of(
                        PROGRAM,
                        "-env:UserInstallation=" + profile.toUri(),
                        "--headless",
                        "--convert-to",
                        format,
                        "--outdir",
                        folder.toString(),
                        document.toString()))
                .redirectErrorStream(true)
                .redirectOutput(Files.createTempFile(profile, "said", ".txt").toFile())
                .start();
        try {
            process.waitFor();
        } catch (InterruptedException e) {
            process.destroyForcibly();
            Thread.currentThread().interrupt();
        }
        String name = document.getFileName().toString();
        return folder.resolve(name.substring(0, name.lastIndexOf('.') + 1) + format);
    }
}
