package vn.thuocdo.read.phrase.status;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import vn.thuocdo.read.text.Names;
import vn.thuocdo.read.text.Phrase;

/**
 * Reads a status that was typed without any marks ({@code da hoan thanh truoc han}) or with a typing error ({@code hoàn
 * thnàh}, {@code compelted}). A single word without marks is not enough, and a short word with a typing error may be
 * another word.
 */
final class StatusSpelling {

    /** Words of a status that stand in no table of statuses. */
    private static final List<String> LINKING =
            List.of("ngày", "tháng", "tuần", "hạn", "nhưng", "và", "vì", "số", "của", "mà", "nên");

    private static final int ASCII = 128;
    /** A shorter word with a slip may be another word, even beside a known one. */
    private static final int LEAST_BESIDE_A_WORD = 4;

    private static final int LEAST_ALONE = 7;

    /** Loaded when a status is read that is not known as it is written. */
    private static final class Known {
        private static final Map<String, Set<Phrase>> UNMARKED = new HashMap<>();
        private static final Set<String> WORDS = new TreeSet<>();
        /** Words of objects, which are not misspelt. */
        private static final Set<String> OBJECTS = new HashSet<>();

        private static final Map<String, Set<String>> BEFORE = new HashMap<>();
        private static final Map<String, Set<String>> BEHIND = new HashMap<>();
        private static int longest;

        static {
            ObjectWord.phrases().stream()
                    .flatMap(words -> Phrase.of(words).tokens().stream())
                    .map(Phrase.Token::text)
                    .forEach(OBJECTS::add);
            add(Stream.concat(StatusPart.phrases().stream(), LINKING.stream()));
            add(StatusText.phrases().stream().filter(text -> !UNMARKED.containsKey(unmarked(Phrase.of(text)))));
        }

        private static void add(Stream<String> phrases) {
            phrases.map(Phrase::of).toList().forEach(Known::add);
        }

        private static void add(Phrase phrase) {
            longest = Math.max(longest, phrase.size());
            UNMARKED.computeIfAbsent(unmarked(phrase), key -> new HashSet<>()).add(phrase);
            for (int at = 0; at < phrase.size(); at++) {
                WORDS.add(phrase.get(at).text());
                if (at > 0) {
                    String before = phrase.get(at - 1).text();
                    String behind = phrase.get(at).text();
                    BEFORE.computeIfAbsent(behind, key -> new TreeSet<>()).add(before);
                    BEHIND.computeIfAbsent(before, key -> new TreeSet<>()).add(behind);
                }
            }
        }

        private static String unmarked(Phrase phrase) {
            return Names.withoutMarks(phrase.key());
        }
    }

    private StatusSpelling() {}

    /** The phrase with corrected spelling where that is certain; else the phrase itself. */
    static Phrase corrected(Phrase phrase) {
        return withMarks(withoutSlips(phrase));
    }

    private static Phrase withMarks(Phrase phrase) {
        boolean marked = phrase.tokens().stream()
                .anyMatch(token ->
                        token.kind() == Phrase.Kind.WORD && token.text().chars().anyMatch(c -> c >= ASCII));
        if (marked) {
            return phrase;
        }
        List<Phrase.Token> tokens = new ArrayList<>();
        boolean several = phrase.size() > 1
                && phrase.tokens().stream().allMatch(token -> Known.UNMARKED.containsKey(token.text()));
        for (int at = 0; at < phrase.size(); ) {
            Optional<Phrase> meant = markedAt(phrase, at);
            int length = meant.map(Phrase::size).orElse(1);
            several |= meant.isPresent() && length > 1;
            for (int i = 0; i < length; i++) {
                Phrase.Token typed = phrase.get(at + i);
                String text = meant.isPresent() ? meant.get().get(i).text() : typed.text();
                tokens.add(new Phrase.Token(typed.kind(), text, typed.glued()));
            }
            at += length;
        }
        // What is no Vietnamese has no phrase of it.
        return several ? new Phrase(tokens) : phrase;
    }

    /** The longest phrase with marks that stands at a place without them, and can be no other. */
    private static Optional<Phrase> markedAt(Phrase phrase, int at) {
        for (int length = Math.min(Known.longest, phrase.size() - at); length > 0; length--) {
            String key = phrase.part(at, at + length).key();
            Set<Phrase> meant = Known.UNMARKED.getOrDefault(key, Set.of());
            if (meant.size() == 1 && !meant.iterator().next().key().equals(key)) {
                return meant.stream().findFirst();
            }
        }
        return Optional.empty();
    }

    private static Phrase withoutSlips(Phrase phrase) {
        List<Phrase.Token> tokens = new ArrayList<>();
        for (int at = 0; at < phrase.size(); at++) {
            Phrase.Token typed = phrase.get(at);
            boolean unknown = typed.kind() == Phrase.Kind.WORD
                    && !Known.WORDS.contains(typed.text())
                    && !Known.OBJECTS.contains(typed.text());
            tokens.add(
                    unknown
                            ? meant(phrase, at)
                                    .map(text -> new Phrase.Token(typed.kind(), text, typed.glued()))
                                    .orElse(typed)
                            : typed);
        }
        return new Phrase(tokens);
    }

    /** The one known word that an unknown one is a slip of. */
    private static Optional<String> meant(Phrase phrase, int at) {
        String typed = phrase.get(at).text();
        Set<String> meant = new TreeSet<>();
        slips(typed, Known.WORDS, LEAST_ALONE, meant);
        if (at > 0) {
            slips(typed, Known.BEHIND.getOrDefault(phrase.get(at - 1).text(), Set.of()), LEAST_BESIDE_A_WORD, meant);
        }
        if (at + 1 < phrase.size()) {
            slips(typed, Known.BEFORE.getOrDefault(phrase.get(at + 1).text(), Set.of()), LEAST_BESIDE_A_WORD, meant);
        }
        return meant.size() == 1 ? meant.stream().findFirst() : Optional.empty();
    }

    private static void slips(String typed, Set<String> words, int least, Set<String> found) {
        words.stream()
                .filter(word -> word.length() >= least && isSlip(typed, word))
                .forEach(found::add);
    }

    /** Whether two neighbours changed places, or one letter behind the first is too many or missing. */
    static boolean isSlip(String typed, String meant) {
        int difference = typed.length() - meant.length();
        if (Math.abs(difference) > 1 || typed.charAt(0) != meant.charAt(0)) {
            return false;
        }
        int at = 0;
        while (at < Math.min(typed.length(), meant.length()) && typed.charAt(at) == meant.charAt(at)) {
            at++;
        }
        if (difference == 0) {
            return at + 1 < typed.length()
                    && typed.charAt(at) == meant.charAt(at + 1)
                    && typed.charAt(at + 1) == meant.charAt(at)
                    && typed.substring(at + 2).equals(meant.substring(at + 2));
        }
        String longer = difference > 0 ? typed : meant;
        String shorter = difference > 0 ? meant : typed;
        return longer.substring(at + 1).equals(shorter.substring(at));
    }
}
