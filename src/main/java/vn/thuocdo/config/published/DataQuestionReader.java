package vn.thuocdo.config.published;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.thuocdo.config.Keys;
import vn.thuocdo.diagnostic.Findings;
import vn.thuocdo.diagnostic.YamlKind;
import vn.thuocdo.model.published.DataQuestion;
import vn.thuocdo.model.published.DataQuestion.Filter;
import vn.thuocdo.model.published.DataQuestion.Year;
import vn.thuocdo.model.published.Subject;
import vn.thuocdo.read.yaml.Node;

/** Reads the question of a published figure to the data: {@code {what: units, tier: 90}}. */
final class DataQuestionReader {

    private DataQuestionReader() {}

    static Optional<DataQuestion> read(Node.Mapping map, Findings.Builder diagnostics) {
        Keys keys = Keys.of(map, keysOf(map), diagnostics);
        if (keys.node("what").isEmpty()) {
            keys.wrongType("what", map, YamlKind.TEXT);
        }
        Map<Filter, List<String>> filters = new EnumMap<>(Filter.class);
        for (Filter filter : Filter.values()) {
            if (keys.node(filter.word()).isPresent()) {
                keys.textOrTexts(filter.word()).ifPresent(texts -> filters.put(filter, texts));
            }
        }
        Optional<Subject> what = one(keys, "what", words(Subject.values(), Subject::word), Subject::of);
        Optional<Year> year = one(keys, "year", words(Year.values(), Year::word), Year::of);
        return what.map(some -> new DataQuestion(some, filters, year.orElse(Year.CURRENT)));
    }

    /** The filters that apply to the subject; all if the subject is not known, which is reported separately. */
    private static Set<String> keysOf(Node.Mapping map) {
        Node.Entry what = map.entries().get("what");
        Optional<Subject> subject =
                what != null && what.value() instanceof Node.Scalar word ? Subject.of(word.text()) : Optional.empty();
        Stream<Filter> filters =
                Arrays.stream(Filter.values()).filter(filter -> subject.isEmpty() || filter.narrows(subject.get()));
        return Stream.concat(Stream.of("what", "year"), filters.map(Filter::word))
                .collect(Collectors.toSet());
    }

    private static <T> Optional<T> one(Keys keys, String key, String known, Function<String, Optional<T>> meaning) {
        return keys.node(key).isEmpty() ? Optional.empty() : keys.value(key, known, meaning);
    }

    private static <T> String words(T[] values, Function<T, String> word) {
        return Arrays.stream(values).map(word).collect(Collectors.joining(", "));
    }
}
