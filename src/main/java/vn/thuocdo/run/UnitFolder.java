package vn.thuocdo.run;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import vn.thuocdo.diagnostic.UsageError;
import vn.thuocdo.report.Document;
import vn.thuocdo.report.Format;

/**
 * A folder that gets a paper for each unit.
 *
 * @param format of every paper
 * @param name as the user wrote it
 * @param path absolute and normalised; made if it does not exist
 */
public record UnitFolder(Format format, String name, Path path) {

    /** @throws UsageException if it is a file */
    public UnitFolder {
        if (Files.exists(path) && !Files.isDirectory(path)) {
            throw new UsageException(UsageError.NOT_A_FOLDER, name);
        }
    }

    public static UnitFolder of(Format format, String name, WorkingFolder folder) {
        return new UnitFolder(
                format, name, folder.resolve(name).toAbsolutePath().normalize());
    }

    /** The file of a paper, as the user would write it. */
    public String shown(Document.Part part) {
        return (name.endsWith("/") ? name : name + "/") + file(part);
    }

    /** Where a paper goes. */
    public Path place(Document.Part part) {
        return path.resolve(file(part));
    }

    private String file(Document.Part part) {
        return part.name() + format.ending();
    }

    /** Where all papers go. */
    List<OutputPlace> places(List<Document.Part> parts) {
        return parts.stream()
                .map(part -> new OutputPlace(shown(part), place(part)))
                .toList();
    }
}
