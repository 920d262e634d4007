package vn.thuocdo.read.draft;

import java.util.LinkedHashMap;
import java.util.Map;
import vn.thuocdo.diagnostic.Code;
import vn.thuocdo.diagnostic.Findings;
import vn.thuocdo.read.text.Names;

/** Finds names that no table lists and that differ only in diacritics, spacing or punctuation: perhaps one unit. */
final class SimilarNames {

    private SimilarNames() {}

    static void warn(Iterable<RegistryEntry> entries, Findings.Builder diagnostics) {
        Map<String, RegistryEntry> first = new LinkedHashMap<>();
        for (RegistryEntry entry : entries) {
            RegistryEntry earlier = first.putIfAbsent(skeleton(entry.id()), entry);
            if (earlier != null) {
                diagnostics.add(Code.SIMILAR_UNITS, entry.at(), entry.id(), earlier.id(), earlier.at());
            }
        }
    }

    /** The letters and digits of a name without their marks; "&" is "và". */
    private static String skeleton(String name) {
        String plain = Names.withoutMarks(name.replace("&", " và "));
        StringBuilder letters = new StringBuilder(plain.length());
        plain.codePoints().filter(Character::isLetterOrDigit).forEach(letters::appendCodePoint);
        return letters.toString();
    }
}
