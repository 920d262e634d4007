package vn.thuocdo.spark;

import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.FileStatus;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.Path;
import vn.thuocdo.read.column.Source;
import vn.thuocdo.read.input.Input;

/**
 * The sources of a project: what the driver and each executor read as a whole, and what the executors share among them.
 *
 * @param files where the results lie, in their order
 */
record SplitSources(List<Source> items, List<Source> results, List<JobFiles.ResultFile> files) {

    private static final String PATTERN = "*?[{";

    /**
     * Splits them. What names no file of a disk or of Hadoop may be a pattern: each file that it matches is a source.
     *
     * @return empty where there is nothing to share: no results, or such as only this process can read
     * @throws IOException if it cannot be told what a pattern matches
     */
    static Optional<SplitSources> of(List<Source> sources, Configuration hadoop) throws IOException {
        List<Source> items = new ArrayList<>();
        List<Source> results = new ArrayList<>();
        List<JobFiles.ResultFile> files = new ArrayList<>();
        for (Source source : sources) {
            if (source.role() != Source.Role.RESULTS) {
                items.add(source);
            } else {
                for (JobFiles.ResultFile file : files(source.input(), hadoop)) {
                    files.add(file);
                    results.add(source(source, file));
                }
            }
        }
        boolean here = results.stream().anyMatch(source -> source.input().isReadOnce() || isAmong(source, items));
        return results.isEmpty() || here ? Optional.empty() : Optional.of(new SplitSources(items, results, files));
    }

    /** A source of one of its files. */
    private static Source source(Source source, JobFiles.ResultFile file) {
        Input input = file.shown().equals(source.input().shown())
                ? source.input()
                : Input.file(file.shown(), java.nio.file.Path.of(file.shown()));
        return ParquetText.isIn(file)
                ? source.withInput(input.readAs(ParquetText.EXTENSION)).withLayout(ParquetText.LAYOUT)
                : source.withInput(input);
    }

    /** Rows that another source of the same file reads are known only where both are read. */
    private static boolean isAmong(Source results, List<Source> items) {
        return items.stream()
                .anyMatch(item -> item.input().shown().equals(results.input().shown()));
    }

    private static List<JobFiles.ResultFile> files(Input input, Configuration hadoop) throws IOException {
        String shown = input.shown();
        boolean onDisk = input.place().filter(Files::isRegularFile).isPresent();
        if (onDisk) {
            return List.of(new JobFiles.ResultFile(
                    shown, input.place().get().toAbsolutePath().toUri().toString()));
        }
        boolean pattern = shown.chars().anyMatch(letter -> PATTERN.indexOf(letter) >= 0);
        boolean folder = shown.endsWith(ParquetText.NAME_END);
        Path path = new Path(input.place()
                .filter(Files::exists)
                .map(place -> place.toUri().toString())
                .orElse(shown));
        FileStatus[] found = pattern || folder ? path.getFileSystem(hadoop).globStatus(path) : null;
        if (found == null || found.length == 0) {
            return List.of(new JobFiles.ResultFile(shown, shown));
        }
        List<FileStatus> all = new ArrayList<>();
        for (FileStatus some : found) {
            all.addAll(some.isFile() ? List.of(some) : ofFolder(some, path.getFileSystem(hadoop)));
        }
        return all.stream()
                .map(file -> file.getPath().toString())
                .sorted(Comparator.naturalOrder())
                .map(name -> new JobFiles.ResultFile(name, name))
                .toList();
    }

    /** A Parquet table is mostly a folder of files, beside which others tell of it. */
    private static List<FileStatus> ofFolder(FileStatus folder, FileSystem files) throws IOException {
        return folder.getPath().getName().endsWith(ParquetText.NAME_END)
                ? Arrays.stream(files.listStatus(folder.getPath()))
                        .filter(file ->
                                file.isFile() && file.getPath().getName().endsWith(ParquetText.NAME_END))
                        .toList()
                : List.of();
    }

    /** The numbers of the sources of each file. */
    List<List<Integer>> byFile() {
        Map<String, List<Integer>> numbers = new LinkedHashMap<>();
        for (int i = 0; i < files.size(); i++) {
            numbers.computeIfAbsent(files.get(i).place(), place -> new ArrayList<>())
                    .add(i);
        }
        return List.copyOf(numbers.values());
    }

    /** All sources, in their order. */
    List<Source> all() {
        return Stream.concat(items.stream(), results.stream()).toList();
    }
}
