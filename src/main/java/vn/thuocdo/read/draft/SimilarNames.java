package vn.thuocdo.read.draft;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.StringJoiner;
import vn.thuocdo.diagnostic.Argument;
import vn.thuocdo.diagnostic.Code;
import vn.thuocdo.diagnostic.Findings;
import vn.thuocdo.read.column.Column;
import vn.thuocdo.read.text.Names;

/**
 * Finds names that no table lists and that differ only in diacritics, spacing, punctuation or words that offices write short
 * ({@code UBND H. Lập Thạch}) or leave out ({@code Sở Y tế tỉnh}): perhaps one unit.
 */
final class SimilarNames {

    /** Words in full by how they are written short, folded. */
    private static final Map<String, String> SHORT = Map.ofEntries(
            Map.entry("ubnd", "ủy ban nhân dân"),
            Map.entry("hđnd", "hội đồng nhân dân"),
            Map.entry("h.", "huyện"),
            Map.entry("tp.", "thành phố"),
            Map.entry("tp", "thành phố"),
            Map.entry("tx.", "thị xã"),
            Map.entry("tx", "thị xã"),
            Map.entry("tt.", "thị trấn"),
            Map.entry("p.", "phường"),
            Map.entry("x.", "xã"),
            Map.entry("gdđt", "giáo dục và đào tạo"),
            Map.entry("gd&đt", "giáo dục và đào tạo"),
            Map.entry("khđt", "kế hoạch và đầu tư"),
            Map.entry("kh&đt", "kế hoạch và đầu tư"),
            Map.entry("khcn", "khoa học và công nghệ"),
            Map.entry("kh&cn", "khoa học và công nghệ"),
            Map.entry("tttt", "thông tin và truyền thông"),
            Map.entry("tt&tt", "thông tin và truyền thông"),
            Map.entry("tnmt", "tài nguyên và môi trường"),
            Map.entry("tn&mt", "tài nguyên và môi trường"),
            Map.entry("nnptnt", "nông nghiệp và phát triển nông thôn"),
            Map.entry("nn&ptnt", "nông nghiệp và phát triển nông thôn"),
            Map.entry("nnmt", "nông nghiệp và môi trường"),
            Map.entry("nn&mt", "nông nghiệp và môi trường"),
            Map.entry("vhttdl", "văn hóa, thể thao và du lịch"),
            Map.entry("vhtt&dl", "văn hóa, thể thao và du lịch"),
            Map.entry("gtvt", "giao thông vận tải"));

    /** What is left out behind the name of an office of the province. */
    private static final String OF_PROVINCE = " tỉnh";

    private static final Argument.Head ALIASES = new Argument.Head(Column.ALIASES.header());

    private SimilarNames() {}

    static void warn(Iterable<RegistryEntry> entries, Findings.Builder diagnostics) {
        Map<String, RegistryEntry> first = new LinkedHashMap<>();
        Map<String, RegistryEntry> firstInFull = new LinkedHashMap<>();
        for (RegistryEntry entry : entries) {
            String name = entry.id();
            String skeleton = skeleton(name);
            String inFull = inFull(name);
            RegistryEntry written = first.putIfAbsent(skeleton, entry);
            RegistryEntry full = firstInFull.putIfAbsent(inFull.equals(name) ? skeleton : skeleton(inFull), entry);
            RegistryEntry earlier = written == null ? full : written;
            if (earlier != null) {
                diagnostics.add(Code.SIMILAR_UNITS, entry.at(), entry.id(), earlier.id(), earlier.at(), ALIASES);
            }
        }
    }

    /** The name itself where nothing in it is written short or left out elsewhere. */
    private static String inFull(String name) {
        String folded = Names.fold(name.replace(".", ". "));
        StringJoiner inFull = new StringJoiner(" ");
        for (String word : folded.split(" ")) {
            inFull.add(SHORT.getOrDefault(word, word));
        }
        String full = inFull.toString();
        if (full.length() > OF_PROVINCE.length() && full.endsWith(OF_PROVINCE)) {
            return full.substring(0, full.length() - OF_PROVINCE.length());
        }
        return full.equals(folded) ? name : full;
    }

    /** The letters and digits of a name without their marks; "&" is "và". */
    private static String skeleton(String name) {
        String plain = Names.withoutMarks(name.replace("&", " và "));
        StringBuilder letters = new StringBuilder(plain.length());
        plain.codePoints().filter(Character::isLetterOrDigit).forEach(letters::appendCodePoint);
        return letters.toString();
    }
}
