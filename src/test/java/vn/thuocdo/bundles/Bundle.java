package vn.thuocdo.bundles;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Properties;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.thuocdo.model.Language;
import vn.thuocdo.testing.FolderCopy;
import vn.thuocdo.testing.Tool;

/** The texts of one language in one bundle, by key. */
record Bundle(SortedMap<String, String> texts) {

    /** The bundles, by the path of their resource without language and extension. */
    static final String CODES = "/vn/thuocdo/report/codes";

    static final String HELP = "/vn/thuocdo/cli/help/help";

    private static final Pattern PLACEHOLDER = Pattern.compile("\\{[0-9]}");

    /** What is said in reports: the shared texts, and those of each document. */
    static Stream<String> messages() {
        Path resources = Tool.CHECKOUT.resolve("src/main/resources");
        try {
            return FolderCopy.files(resources.resolve("vn/thuocdo/report")).values().stream()
                    .map(file -> "/" + resources.relativize(file).toString().replace('\\', '/'))
                    .filter(name -> name.endsWith("/messages_en.properties"))
                    .map(name -> name.replace("_en.properties", ""));
        } catch (IOException e) {
            throw new AssertionError(resources.toString(), e);
        }
    }

    /** The texts of all bundles of messages in one language; a key that two of them give fails the test. */
    static Bundle ofMessages(Language language) {
        SortedMap<String, String> texts = new TreeMap<>();
        messages()
                .forEach(name -> of(name, language)
                        .texts()
                        .forEach((key, text) -> assertThat(texts.put(key, text))
                                .as("%s in %s", key, name)
                                .isNull()));
        return new Bundle(texts);
    }

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
