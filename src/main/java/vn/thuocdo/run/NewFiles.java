package vn.thuocdo.run;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import vn.thuocdo.diagnostic.UsageError;
import vn.thuocdo.report.write.NewFile;

/** Checks that new files may be written to their places. */
final class NewFiles {

    private NewFiles() {}

    /**
     * The files, if they may be written.
     *
     * @param target the folder that they go to, as the user wrote it
     * @param force whether files may be replaced
     * @throws UsageException if that is no folder, a file was read or is there already
     */
    static List<NewFile> requirePlace(
            List<NewFile> files, String target, WorkingFolder folder, boolean force, Run run) {
        Path place = folder.resolve(target);
        files.forEach(
                file -> run.files().requireApart(new OutputPlace(shown(file, target), place.resolve(file.path()))));
        List<String> there = files.stream()
                .map(NewFile::path)
                .filter(path -> Files.exists(place.resolve(path)))
                .toList();
        if (!there.isEmpty() && !force) {
            throw new UsageException(UsageError.ALREADY_THERE, target + ": " + String.join(", ", there));
        }
        return files;
    }

    private static String shown(NewFile file, String target) {
        return (target.endsWith("/") ? target : target + "/") + file.path();
    }
}
