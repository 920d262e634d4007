package vn.thuocdo.bundles;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.Properties;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import vn.thuocdo.model.Language;

/** The texts of one language in one bundle, by key. */
record Bundle(SortedMap<String, String> texts) {

    /** The bundles, by the path of their resource without language and extension. */
    static final String MESSAGES = "/vn/thuocdo/report/messages";

    static final String CODES = "/vn/thuocdo/report/codes";
    static final String HELP = "/vn/thuocdo/cli/help";

    private static final Pattern PLACEHOLDER = Pattern.compile("\\{[0-9]}");

    /** Reads a bundle; one that gives a key twice fails the test. */
    static Bundle of(String name, Language language) {
        String resource = name + "_" + language.word() + ".properties";
        SortedMap<String, String> texts = new TreeMap<>();
        Properties reader = new Properties() {
            private static final long serialVersionUID = 1L;

            @Override
            public synchronized Object put(Object key, Object text) {
                assertThat(texts).as(resource).doesNotContainKey((String) key);
                return texts.put((String) key, (String) text);
            }
        };
        try (InputStream in = Bundle.class.getResourceAsStream(resource)) {
            reader.load(new InputStreamReader(in, StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new AssertionError(resource, e);
        }
        return new Bundle(texts);
    }

    /** The keys; the forms for one and for other numbers are one key. */
    Set<String> keys() {
        return texts.keySet().stream()
                .map(key -> key.replaceFirst("\\.(one|other)$", ""))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    static Set<String> placeholders(String text) {
        return PLACEHOLDER
                .matcher(text)
                .results()
                .map(MatchResult::group)
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
