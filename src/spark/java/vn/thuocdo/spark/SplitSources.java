package vn.thuocdo.spark;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.hadoop.conf.Configuration;
import vn.thuocdo.read.column.Source;
import vn.thuocdo.read.input.Input;

/**
 * The sources of a project: what the driver and each executor read as a whole, and what the executors share among them.
 *
 * @param files where the results lie, in their order
 */
record SplitSources(List<Source> items, List<Source> results, List<JobFiles.ResultFile> files) {

    /**
     * Splits them. What names no file of a disk or of Hadoop may be a pattern: each file that it matches is a source.
     *
     * @return empty where there is nothing to share: no results, or such as only this process can read
     */
    static Optional<SplitSources> of(List<Source> sources, Configuration hadoop) {
        List<Source> items = new ArrayList<>();
        List<Source> results = new ArrayList<>();
        List<JobFiles.ResultFile> files = new ArrayList<>();
        for (Source source : sources) {
            if (source.role() != Source.Role.RESULTS) {
                items.add(source);
            } else {
                for (JobFiles.ResultFile file : NamedFiles.of(source.input(), hadoop)) {
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
                : Input.file(file.shown(), Path.of(file.shown()));
        return ParquetText.isIn(file)
                ? source.withInput(input.readAs(ParquetText.EXTENSION)).withLayout(ParquetText.LAYOUT)
                : source.withInput(input);
    }

    /** Rows that another source of the same file reads are known only where both are read. */
    private static boolean isAmong(Source results, List<Source> items) {
        return items.stream()
                .anyMatch(item -> item.input().shown().equals(results.input().shown()));
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
