package vn.thuocdo.read.workbook;

import java.io.IOException;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import javax.xml.stream.XMLStreamException;

/**
 * What the styles of an OpenDocument file say of its sheets and cells: which sheets are hidden, and how a number is shown
 * (OpenDocument 1.3, part 3, 16). Only a style's own words count, not those of the one that it comes from.
 */
final class OdsStyles {

    /** Letters of Excel's codes for what is shown of a moment. */
    private static final Map<String, String> LETTERS =
            Map.of("day", "d", "month", "m", "year", "y", "hours", "h", "minutes", "m", "seconds", "s");

    /** Excel's code of a whole number of per cent. */
    static final String PERCENTAGE = "0%";

    private final Map<String, String> codes = new HashMap<>();
    private final Map<String, String> codesOfCells = new HashMap<>();
    private final Set<String> hiddenSheets = new HashSet<>();
    private final Map<String, NumberFormat> formats = new HashMap<>();

    /** Takes the style that the part is at, if it is at one. */
    void take(XmlPart xml) throws IOException, XMLStreamException {
        switch (xml.name()) {
            case "number-style", "currency-style", "percentage-style", "date-style", "time-style" ->
                codes.put(xml.attribute("name"), code(xml));
            case "style" -> takeStyle(xml);
            default -> {}
        }
    }

    private void takeStyle(XmlPart xml) throws IOException, XMLStreamException {
        String name = xml.attribute("name");
        String family = xml.attribute("family");
        if (family.equals("table-cell")) {
            codesOfCells.put(name, xml.attribute("data-style-name"));
        } else if (family.equals("table")) {
            while (xml.nextStartIn("style")) {
                if (xml.isAt("table-properties") && xml.attribute("display").equals("false")) {
                    hiddenSheets.add(name);
                }
            }
        }
    }

    /** How Excel would write the format that the part is at; words beside a moment are left out. */
    private static String code(XmlPart xml) throws IOException, XMLStreamException {
        String element = xml.name();
        StringBuilder code = new StringBuilder();
        while (xml.nextStartIn(element)) {
            String name = xml.name();
            if (LETTERS.containsKey(name)) {
                code.append(LETTERS.get(name));
            } else if (name.equals("text") && (element.equals("number-style") || element.equals("currency-style"))) {
                code.append('"').append(xml.text().replace("\"", "")).append('"');
            } else if (name.equals("number")) {
                code.append('0');
            }
        }
        return element.equals("percentage-style") ? PERCENTAGE : code.toString();
    }

    boolean hidesSheet(String style) {
        return hiddenSheets.contains(style);
    }

    /**
     * How a cell shows its number.
     *
     * @param style its name; empty or unknown where the cell has none
     * @param otherwise Excel's code where the style has no number format
     */
    NumberFormat format(String style, String otherwise) {
        String known = codes.getOrDefault(codesOfCells.getOrDefault(style, ""), "");
        String code = known.isEmpty() ? otherwise : known;
        return formats.computeIfAbsent(code, NumberFormat::of);
    }
}
