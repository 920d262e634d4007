package vn.thuocdo.config.project;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import vn.thuocdo.config.YamlFile;
import vn.thuocdo.diagnostic.Findings;
import vn.thuocdo.read.input.Input;
import vn.thuocdo.read.yaml.Node;

/** Parts of a project file, unchanged and with their remarks. */
public final class ProjectBlocks {

    /** Keys that do not change from year to year. */
    private static final Set<String> KEPT = Set.of("calendar", "fiscal-year-end", "reporting", "labels", "method");

    private ProjectBlocks() {}

    /**
     * The blocks that next year's project takes over; the default method where the project has no file of its own.
     *
     * @param project a folder with a project file, or that file, or a table
     */
    public static List<String> of(Path project) throws IOException {
        Path file = Files.isDirectory(project) ? project.resolve(ProjectFile.NAME) : project;
        Input input = Input.file(file.toString(), file);
        List<String> blocks = new ArrayList<>();
        if (ProjectFile.isProject(input)) {
            Optional<Node> root = YamlFile.read(input, Findings.builder());
            if (root.isPresent() && root.get() instanceof Node.Mapping map) {
                blocks.addAll(blocks(Files.readAllLines(file, StandardCharsets.UTF_8), map));
            }
        }
        if (blocks.stream().noneMatch(block -> block.startsWith("method:"))) {
            blocks.add("method: completion");
        }
        return blocks;
    }

    private static List<String> blocks(List<String> lines, Node.Mapping map) {
        List<String> blocks = new ArrayList<>();
        List<Map.Entry<String, Node.Entry>> entries = List.copyOf(map.entries().entrySet());
        for (int i = 0; i < entries.size(); i++) {
            if (KEPT.contains(entries.get(i).getKey())) {
                int first = entries.get(i).getValue().keyAt().line() - 1;
                int end = i + 1 < entries.size()
                        ? entries.get(i + 1).getValue().keyAt().line() - 1
                        : lines.size();
                while (end > first + 1 && isRemark(lines.get(end - 1))) {
                    end--;
                }
                blocks.add(String.join("\n", lines.subList(first, end)));
            }
        }
        return blocks;
    }

    /** A remark above the next key belongs to that. */
    private static boolean isRemark(String line) {
        return line.isBlank() || line.startsWith("#");
    }
}
