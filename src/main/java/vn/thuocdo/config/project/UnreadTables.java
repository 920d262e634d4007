package vn.thuocdo.config.project;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.thuocdo.diagnostic.Code;
import vn.thuocdo.diagnostic.Findings;
import vn.thuocdo.diagnostic.Location;
import vn.thuocdo.model.NaturalOrder;
import vn.thuocdo.read.column.Source;
import vn.thuocdo.read.yaml.Node;

/**
 * Tables that lie where a pattern looks, in a format of which no source reads any there: forms that came back as workbooks,
 * say, where the pattern is {@code results/*.csv}. Only folders of their own are looked at; in the project's other files
 * lie too.
 */
final class UnreadTables {

    private static final Set<String> EXTENSIONS = Set.of("csv", "tsv", "xlsx", "xlsm", "xls", "ods");

    private final Path folder;
    private final Set<Path> read;

    /** @param folder that of the project */
    UnreadTables(Path folder, List<Source> sources, List<Source> crosswalk) {
        this.folder = folder;
        this.read = Stream.concat(sources.stream(), crosswalk.stream())
                .map(Source::input)
                .flatMap(input -> input.place().stream())
                .map(path -> path.toAbsolutePath().normalize())
                .collect(Collectors.toSet());
    }

    /** Tells of those beside the tables of each pattern. */
    void tell(List<Node.Scalar> patterns, Findings.Builder diagnostics) {
        patterns.forEach(pattern -> tell(pattern.text(), pattern.at(), diagnostics));
    }

    private void tell(String pattern, Location at, Findings.Builder diagnostics) {
        String parent = Glob.folder(pattern);
        if (parent.isEmpty()) {
            return;
        }
        List<String> unread = names(folder.resolve(parent));
        if (!unread.isEmpty()) {
            String first = unread.get(0);
            String more = parent + "/*" + first.substring(first.lastIndexOf('.'));
            diagnostics.add(Code.UNREAD_TABLES, at, unread.size(), parent + "/" + first, pattern, more);
        }
    }

    private List<String> names(Path parent) {
        Set<String> known = read.stream()
                .filter(file -> parent.toAbsolutePath().normalize().equals(file.getParent()))
                .map(file -> extension(file.getFileName().toString()))
                .collect(Collectors.toSet());
        try (Stream<Path> files = Files.list(parent)) {
            return files.filter(Files::isRegularFile)
                    .map(file -> file.getFileName().toString())
                    .filter(name -> !SourceFiles.isHousekeeping(Path.of(name), ""))
                    .filter(name -> EXTENSIONS.contains(extension(name)) && !known.contains(extension(name)))
                    .sorted(NaturalOrder.IDS)
                    .toList();
        } catch (IOException gone) {
            // That the folder cannot be read was said where its tables were looked for.
            return List.of();
        }
    }

    private static String extension(String name) {
        return name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
    }
}
