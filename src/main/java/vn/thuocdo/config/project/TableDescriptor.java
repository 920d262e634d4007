package vn.thuocdo.config.project;

import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import vn.thuocdo.config.Keys;
import vn.thuocdo.config.YamlFile;
import vn.thuocdo.diagnostic.Checked;
import vn.thuocdo.diagnostic.Code;
import vn.thuocdo.diagnostic.Findings;
import vn.thuocdo.diagnostic.Location;
import vn.thuocdo.diagnostic.YamlKind;
import vn.thuocdo.read.column.Source;
import vn.thuocdo.read.input.Input;
import vn.thuocdo.read.yaml.Node;

/**
 * What a descriptor of Frictionless Data declares of a table: a Data Package, one of its resources, or a Table Schema.
 * What the project declares goes before it. Parts about the data itself (constraints, keys, digests) are not used.
 *
 * @see <a href="https://datapackage.org/standard/data-package/">Data Package</a>
 * @see <a href="https://datapackage.org/standard/table-schema/">Table Schema</a>
 */
public final class TableDescriptor {

    /** The name by which a package is found beside its tables. */
    private static final String NAME = "datapackage.json";

    private final Input file;
    private final Path place;
    private final Node.Mapping root;
    private final Findings.Builder diagnostics;

    private TableDescriptor(Input file, Path place, Node.Mapping root, Findings.Builder diagnostics) {
        this.file = file;
        this.place = place;
        this.root = root;
        this.diagnostics = diagnostics;
    }

    /**
     * Settings whose tables are read as the packages beside them describe; used packages are among the files of the
     * settings.
     */
    public static Checked<Settings> followed(Settings settings) {
        Findings.Builder diagnostics = Findings.builder();
        Map<Path, Optional<TableDescriptor>> packages = new HashMap<>();
        Set<Input> used = new LinkedHashSet<>();
        List<Source> sources = new ArrayList<>();
        for (Source source : settings.sources()) {
            Optional<Path> place = source.input().place().map(table -> table.resolveSibling(NAME));
            Optional<TableDescriptor> beside = place.isPresent() && Files.isRegularFile(place.get())
                    ? packages.computeIfAbsent(place.get(), at -> read(at, source.input(), diagnostics))
                    : Optional.empty();
            Source described = beside.isPresent() ? beside.get().followed(source) : source;
            sources.add(described);
            if (beside.isPresent() && !described.equals(source)) {
                used.add(beside.get().file);
            }
        }
        Settings followed = settings.withSources(sources);
        for (Input file : used) {
            followed = followed.and(file);
        }
        return new Checked<>(followed, diagnostics.build());
    }

    /** A descriptor that is not meant for this tool may have any form. */
    private static Optional<TableDescriptor> read(Path place, Input table, Findings.Builder diagnostics) {
        String shown = table.shown();
        Input file = Input.file(shown.substring(0, shown.lastIndexOf('/') + 1) + NAME, place);
        Optional<Node> root = YamlFile.read(file, Findings.builder());
        if (root.isPresent() && root.get() instanceof Node.Mapping map) {
            return Optional.of(new TableDescriptor(file, place, map, diagnostics));
        }
        diagnostics.add(Code.NO_DATA_PACKAGE, new Location.File(file.shown()), file.shown());
        return Optional.empty();
    }

    /** The source as described; unchanged if the package describes other tables. */
    private Source followed(Source source) {
        return resource(source, Findings.builder())
                .map(found -> described(source, found))
                .orElse(source);
    }

    /**
     * A source as described by the descriptor that the project names; unchanged, with diagnostics, if that cannot be
     * used.
     */
    static Source followed(Source source, Input file, Path place, Findings.Builder diagnostics) {
        Optional<Node> root = YamlFile.read(file, diagnostics);
        if (root.isEmpty()) {
            return source;
        }
        if (!(root.get() instanceof Node.Mapping map)) {
            diagnostics.add(Code.WRONG_TYPE, root.get().at(), file.shown(), YamlKind.MAP);
            return source;
        }
        TableDescriptor descriptor = new TableDescriptor(file, place, map, diagnostics);
        if (map.entries().containsKey("fields")) {
            return descriptor.described(source, Keys.empty(diagnostics), Optional.of(map));
        }
        Optional<Node.Mapping> resource =
                map.entries().containsKey("resources") ? descriptor.resource(source, diagnostics) : Optional.of(map);
        if (resource.isEmpty()) {
            diagnostics.add(
                    Code.NOT_DESCRIBED, map.at(), file.shown(), source.input().shown());
        }
        return resource.map(found -> descriptor.described(source, found)).orElse(source);
    }

    private Optional<Node.Mapping> resource(Source source, Findings.Builder faults) {
        return keys(root, faults).maps("resources").stream()
                .filter(resource -> keys(resource, faults).textOrTexts("path").orElse(List.of()).stream()
                        .anyMatch(path -> isOf(path, source)))
                .findFirst();
    }

    private boolean isOf(String path, Source source) {
        try {
            Path named = place.resolveSibling(path).toAbsolutePath().normalize();
            return source.input()
                    .place()
                    .filter(table -> table.toAbsolutePath().normalize().equals(named))
                    .isPresent();
        } catch (InvalidPathException anAddress) {
            return false;
        }
    }

    private Source described(Source source, Node.Mapping resource) {
        Keys keys = keys(resource, diagnostics);
        Optional<Node> schema = keys.node("schema");
        if (schema.isPresent() && schema.get() instanceof Node.Scalar elsewhere) {
            diagnostics.add(Code.NOT_FOLLOWED, elsewhere.at(), "schema", elsewhere.text());
            return source;
        }
        return described(source, keys, keys.map("schema"));
    }

    private Source described(Source source, Keys resource, Optional<Node.Mapping> schema) {
        DescribedLayout layout = new DescribedLayout(resource, diagnostics);
        Source described = source.withLayout(source.layout().or(layout.layout()));
        diagnostics.add(Code.DESCRIBED, new Location.File(source.input().shown()), file.shown());
        return schema.map(fields -> described.withMapping(
                        source.mapping().or(new DescribedColumns(fields, source.role(), diagnostics).mapping())))
                .orElse(described);
    }

    /** A descriptor may have keys of its maker's own. */
    static Keys keys(Node.Mapping map, Findings.Builder diagnostics) {
        return Keys.of(map, Set.copyOf(map.entries().keySet()), diagnostics);
    }
}
