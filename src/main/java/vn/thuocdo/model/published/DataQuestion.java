package vn.thuocdo.model.published;

import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * The question to the data that a published figure answers.
 *
 * @param filters conditions on what is counted: for each filter, one of its texts
 */
public record DataQuestion(Subject what, Map<Filter, List<String>> filters, Year year) {

    /** A filter of a question. */
    public enum Filter {
        TIER,
        BAND,
        KIND,
        BLOC,
        UNIT,
        GROUP,
        TASK,
        /** The type of a document. */
        TYPE,
        /** Units that completed {@code all}. */
        COMPLETION,
        /** The units that have the most of something: {@code assigned}, {@code completed}. */
        MOST;

        /** The key in a published summary: {@code tier}. */
        public String word() {
            return name().toLowerCase(Locale.ROOT);
        }

        /** Whether the filter applies to the subject: only documents have a type, and units have no task. */
        public boolean narrows(Subject what) {
            return switch (this) {
                case TYPE -> what == Subject.DOCUMENTS;
                case GROUP, TASK -> what != Subject.UNITS;
                default -> true;
            };
        }
    }

    /** The scoreboard of the question. */
    public enum Year {
        CURRENT,
        BASE,
        /** The current value less that of the base. */
        CHANGE;

        public String word() {
            return name().toLowerCase(Locale.ROOT);
        }

        /** The year of a word; empty for another word. */
        public static Optional<Year> of(String word) {
            for (Year year : values()) {
                if (year.word().equals(word)) {
                    return Optional.of(year);
                }
            }
            return Optional.empty();
        }
    }

    public DataQuestion {
        filters = Map.copyOf(filters);
    }

    public boolean needsBase() {
        return year != Year.CURRENT || what.needsBase();
    }

    /** The texts of a filter; empty where it is not set. */
    public List<String> filter(Filter filter) {
        return filters.getOrDefault(filter, List.of());
    }

    /** The same question with other texts of a filter. */
    public DataQuestion with(Filter filter, List<String> texts) {
        Map<Filter, List<String>> others = new EnumMap<>(Filter.class);
        others.putAll(filters);
        others.put(filter, texts);
        return new DataQuestion(what, others, year);
    }

    /** The same question of one year. */
    public DataQuestion of(Year other) {
        return new DataQuestion(what, filters, other);
    }
}
