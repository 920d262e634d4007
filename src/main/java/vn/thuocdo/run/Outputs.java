package vn.thuocdo.run;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.thuocdo.diagnostic.UsageError;
import vn.thuocdo.report.Document;
import vn.thuocdo.report.Format;

/**
 * All documents that are asked for. What they show decides what a run has to compute.
 *
 * @param all in the order in which they were asked for
 * @param eachUnit the folders that get a paper for each unit
 * @param folder where the run works; from it a data package on standard output names its tables
 */
public record Outputs(List<Output> all, List<UnitFolder> eachUnit, Path folder) {

    /** @throws UsageException if two go to one place, or a data package has no table to describe */
    public Outputs {
        all = List.copyOf(all);
        eachUnit = List.copyOf(eachUnit);
        folder = folder.toAbsolutePath().normalize();
        if (all.stream().filter(Output::isStandard).count() > 1) {
            throw new UsageException(UsageError.TWO_ON_STANDARD_OUTPUT);
        }
        requireApart(places(all));
        for (Output output : all) {
            tablesBeside(output, all, folder);
        }
    }

    private static void requireApart(List<OutputPlace> places) {
        Map<FileIdentity, String> taken = new HashMap<>();
        for (OutputPlace place : places) {
            String other = taken.put(place.file(), place.name());
            if (other != null) {
                throw other.equals(place.name())
                        ? new UsageException(UsageError.SAME_FILE, other)
                        : new UsageException(UsageError.SAME_FILE_BY_TWO_NAMES, other, place.name());
            }
        }
    }

    /** One document without a file: a program takes it from the outcome. */
    public static Outputs of(Format format) {
        return new Outputs(List.of(Output.standard(format)), List.of(), Path.of(""));
    }

    /** The formats that are asked for. */
    public Set<Format> formats() {
        Set<Format> formats = EnumSet.noneOf(Format.class);
        all.forEach(output -> formats.add(output.format()));
        return formats;
    }

    /** Whether any document is in one of some formats. */
    boolean areIn(Collection<Format> some) {
        return !Collections.disjoint(formats(), some);
    }

    /**
     * Refuses formats that the document of a run does not have.
     *
     * @param error what is said then
     * @throws UsageException if one is asked for
     */
    void requireOnly(Set<Format> some, UsageError error) {
        for (Output output : all) {
            if (!some.contains(output.format())) {
                throw new UsageException(
                        error,
                        output.format().word(),
                        some.stream().map(Format::word).collect(Collectors.joining(", ")));
            }
        }
    }

    /** The files that are written. */
    List<OutputPlace> places() {
        return places(all);
    }

    /**
     * The files of the units' papers.
     *
     * @throws UsageException if one of them is another output, too
     */
    List<OutputPlace> unitPlaces(List<Document.Part> papers) {
        List<OutputPlace> places = eachUnit.stream()
                .flatMap(units -> units.places(papers).stream())
                .toList();
        requireApart(Stream.concat(places().stream(), places.stream()).toList());
        return places;
    }

    private static List<OutputPlace> places(List<Output> all) {
        return all.stream()
                .filter(output -> !output.isStandard())
                .map(output -> new OutputPlace(output.name(), output.file().orElseThrow()))
                .toList();
    }

    /**
     * Refuses to write over a file that is read outside the run, such as a template.
     *
     * @param shown the file as the user wrote it
     * @throws UsageException if an output is this file
     */
    public void requireApart(String shown, Path read) {
        FileIdentity file = FileIdentity.of(read);
        places().forEach(place -> place.requireOtherThan(shown, file));
    }

    /** Those that go to files. */
    public List<Output> files() {
        return all.stream().filter(output -> !output.isStandard()).toList();
    }

    /** The CSV files that a data package describes, from its own folder; none for another document. */
    public List<String> tablesBeside(Output output) {
        return tablesBeside(output, all, folder);
    }

    /** A package may not lead out of its folder. */
    private static List<String> tablesBeside(Output dataPackage, List<Output> all, Path folder) {
        if (dataPackage.format() != Format.DATAPACKAGE) {
            return List.of();
        }
        List<String> tables = new ArrayList<>();
        for (Output output : all) {
            if (output.format() == Format.CSV && !output.isStandard()) {
                Path from = dataPackage.file().map(Path::getParent).orElse(folder);
                Path table = output.file().orElseThrow();
                if (!table.startsWith(from)) {
                    throw new UsageException(UsageError.TABLE_ELSEWHERE, output.name(), dataPackage.name());
                }
                tables.add(from.relativize(table).toString().replace('\\', '/'));
            }
        }
        if (tables.isEmpty()) {
            throw new UsageException(UsageError.PACKAGE_WITHOUT_TABLE, dataPackage.name());
        }
        return tables;
    }
}
