package vn.thuocdo.read.phrase;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;

/** Phrases collected from public tables and reports, each with what it means. */
final class PhraseList {

    private PhraseList() {}

    /** A line without a tab says why the row below it differs from what its writer had put. */
    static boolean isRow(String line) {
        return line.indexOf('\t') > 0;
    }

    /** The rows of a list below its header, cut at the tabs. */
    static Stream<List<String>> rows(String name) {
        try (BufferedReader reader = new BufferedReader(
                new InputStreamReader(PhraseList.class.getResourceAsStream(name), StandardCharsets.UTF_8))) {
            return reader
                    .lines()
                    .skip(1)
                    .filter(PhraseList::isRow)
                    .map(line -> List.of(line.split("\t", -1)))
                    .toList()
                    .stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
