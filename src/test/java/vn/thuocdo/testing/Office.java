package vn.thuocdo.testing;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
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
        run(profile(folder), "--convert-to", format, "--outdir", folder.toString(), document.toString());
        String name = document.getFileName().toString();
        return folder.resolve(name.substring(0, name.lastIndexOf('.') + 1) + format);
    }

    /**
     * Opens a form, types into its first sheet as a person would, and saves it as a workbook of Excel. A macro does the typing,
     * which locked cells do not refuse.
     *
     * @param typed what is typed, by the names of cells: {@code G8}
     * @param folder where it is saved, under the same name; made where it is not there
     */
    public static Path filledIn(Path form, Map<String, String> typed, Path folder) throws IOException {
        Path profile = profile(folder);
        Path saved = Files.createDirectories(folder).resolve(form.getFileName());
        // The first start makes the profile, and would replace a macro that is there already.
        run(profile, "--terminate_after_init");
        Files.writeString(profile.resolve("user/basic/Standard/Module1.xba"), macro(form, typed, saved));
        run(profile, "macro:///Standard.Module1.Fill()");
        return saved;
    }

    private static String macro(Path form, Map<String, String> typed, Path saved) {
        String typing = typed.entrySet().stream()
                .map(cell -> "sheet.getCellRangeByName(%s).setFormula(%s)"
                        .formatted(quoted(cell.getKey()), quoted(cell.getValue())))
                .collect(Collectors.joining("\n"));
        String basic = """
                Sub Fill
                Dim hidden(0) As New com.sun.star.beans.PropertyValue
                hidden(0).Name = "Hidden"
                hidden(0).Value = True
                form = StarDesktop.loadComponentFromURL(%s, "_blank", 0, hidden())
                sheet = form.Sheets.getByIndex(0)
                %s
                Dim kind(0) As New com.sun.star.beans.PropertyValue
                kind(0).Name = "FilterName"
                kind(0).Value = "Calc MS Excel 2007 XML"
                form.storeToURL(%s, kind())
                form.close(True)
                End Sub
                """.formatted(
                quoted(form.toUri().toString()), typing, quoted(saved.toUri().toString()));
        return """
                <?xml version="1.0" encoding="UTF-8"?>
                <!DOCTYPE script:module PUBLIC "-//OpenOffice.org//DTD OfficeDocument 1.0//EN" "module.dtd">
                <script:module xmlns:script="http://openoffice.org/2000/script" script:name="Module1"
                    script:language="StarBasic">%s</script:module>
                """.formatted(basic.replace("&", "&amp;").replace("<", "&lt;"));
    }

    private static String quoted(String text) {
        return '"' + text.replace("\"", "\"\"") + '"';
    }

    private static Path profile(Path folder) throws IOException {
        return Files.createDirectories(folder.resolveSibling("profile"));
    }

    private static void run(Path profile, String... arguments) throws IOException {
        List<String> command =
                new ArrayList<>(List.of(PROGRAM, "-env:UserInstallation=" + profile.toUri(), "--headless"));
        command.addAll(List.of(arguments));
        Process process = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(Files.createTempFile(profile, "said", ".txt").toFile())
                .start();
        try {
            process.waitFor();
        } catch (InterruptedException e) {
            process.destroyForcibly();
            Thread.currentThread().interrupt();
        }
    }
}
