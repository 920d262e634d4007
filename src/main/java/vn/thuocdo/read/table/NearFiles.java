package vn.thuocdo.read.table;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import vn.thuocdo.read.input.Input;
import vn.thuocdo.read.text.Names;

/** Finds the file that a wrong name may mean. */
final class NearFiles {

    /** Entries of a folder that are looked at: a folder may have any number. */
    private static final int MOST_ENTRIES = 1000;

    private NearFiles() {}

    /**
     * The file of the same folder whose name is spelt most like that of an input, as the user would write it; blank where
     * there is none.
     */
    static String of(Input missing) {
        Optional<Path> place = missing.place().map(Path::toAbsolutePath);
        Optional<Path> folder = place.map(Path::getParent).filter(Files::isDirectory);
        if (folder.isEmpty()) {
            return "";
        }
        String name = place.get().getFileName().toString();
        String before = missing.shown().endsWith(name)
                ? missing.shown().substring(0, missing.shown().length() - name.length())
                : "";
        return Names.misspelt(name, names(folder.get())).stream()
                .filter(near -> digits(near).equals(digits(name)))
                .findFirst()
                .map(near -> before + near)
                .orElse("");
    }

    /** Another quarter's file is another file. */
    private static String digits(String name) {
        return name.replaceAll("[^0-9]", "");
    }

    /** In their order, whatever that of the file system is. */
    private static List<String> names(Path folder) {
        try (Stream<Path> entries = Files.list(folder)) {
            return entries.limit(MOST_ENTRIES)
                    .map(entry -> entry.getFileName().toString())
                    .filter(name -> !name.startsWith("."))
                    .sorted()
                    .toList();
        } catch (IOException unreadable) {
            return List.of();
        }
    }
}
