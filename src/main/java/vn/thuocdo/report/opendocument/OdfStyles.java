package vn.thuocdo.report.opendocument;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.Map;
import vn.thuocdo.model.Language;

/** The looks that a content uses, each under a name, in the order in which they were first used. */
final class OdfStyles {

    private static final BigDecimal TWENTY = BigDecimal.valueOf(20);

    /** The names by what they stand for. */
    private final Map<String, String> names = new LinkedHashMap<>();

    private final Map<String, Integer> counts = new LinkedHashMap<>();
    private final Map<String, String> formats = new LinkedHashMap<>();

    /**
     * The name of a look.
     *
     * @param prefix what its name begins with
     * @param attributes further ones of the style; empty for none
     * @param properties its elements
     */
    String named(String prefix, String family, String attributes, String properties) {
        String style = " style:family=\"" + family + "\"" + attributes + ">" + properties + "</style:style>";
        return names.computeIfAbsent(style, look -> prefix + counts.merge(prefix, 1, Integer::sum));
    }

    /**
     * The name of a format of figures.
     *
     * @param element {@code number-style} or {@code percentage-style}
     * @param language whose marks stand in figures
     */
    String format(String element, Language language, String content) {
        String format = "\" number:language=\"" + language.word() + "\" number:country=\"" + language.country() + "\">"
                + content + "</number:" + element + ">";
        return formats.computeIfAbsent(format, look -> element + counts.merge(element, 1, Integer::sum));
    }

    String markup() {
        StringBuilder xml = new StringBuilder();
        formats.forEach((format, name) -> {
            String element = format.substring(format.lastIndexOf(':') + 1, format.length() - 1);
            xml.append("<number:")
                    .append(element)
                    .append(" style:name=\"")
                    .append(name)
                    .append(format);
        });
        names.forEach((style, name) -> xml.append("<style:style style:name=\"")
                .append(name)
                .append('"')
                .append(style));
        return xml.toString();
    }

    /** A length given in twentieths of a point. */
    static String points(int twentieths) {
        return BigDecimal.valueOf(twentieths).divide(TWENTY).toPlainString() + "pt";
    }
}
