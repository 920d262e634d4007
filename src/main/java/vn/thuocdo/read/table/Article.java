package vn.thuocdo.read.table;

import java.util.List;

/**
 * A report in words.
 *
 * @param paragraphs in their order; blank ones count
 * @param areLines whether they are the lines of a text file
 */
public record Article(List<String> paragraphs, boolean areLines) {
    public Article {
        paragraphs = List.copyOf(paragraphs);
    }
}
