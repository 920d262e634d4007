package vn.thuocdo.read.workbook;

import java.io.IOException;
import java.util.Set;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import vn.thuocdo.diagnostic.Limit;

/**
 * What a cell of an OpenDocument sheet shows: paragraphs of text (OpenDocument 1.3, part 3, 6), each a line. Several
 * blanks count as such, though they should be elements: LibreOffice writes them as they are.
 */
final class OdsText {

    /** Elements such as notes that belong to a word and are not part of the text. */
    private static final Set<String> ASIDE = Set.of("annotation", "note", "frame", "ruby-text");

    private final XmlPart xml;
    private final StringBuilder text = new StringBuilder();

    private OdsText(XmlPart xml) {
        this.xml = xml;
    }

    /** Reads to the end of the cell that the part is at. Comments and drawings on it are passed over. */
    static String read(XmlPart xml) throws IOException, XMLStreamException {
        OdsText reader = new OdsText(xml);
        boolean first = true;
        for (int event = xml.next(); event != XMLStreamConstants.END_ELEMENT; event = xml.next()) {
            if (event == XMLStreamConstants.START_ELEMENT) {
                if (xml.isAt("p")) {
                    reader.add(first ? "" : "\n");
                    reader.readParagraph();
                    first = false;
                } else {
                    xml.skip();
                }
            }
        }
        return reader.text.toString();
    }

    private void readParagraph() throws IOException, XMLStreamException {
        for (int depth = 1; depth > 0; ) {
            switch (xml.next()) {
                case XMLStreamConstants.START_ELEMENT -> {
                    if (ASIDE.contains(xml.name())) {
                        xml.skip();
                    } else {
                        readBlanks();
                        depth++;
                    }
                }
                case XMLStreamConstants.END_ELEMENT -> depth--;
                case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA, XMLStreamConstants.SPACE ->
                    add(xml.characters());
                default -> {}
            }
        }
    }

    /** Several blanks, tabulators and ends of lines are elements. */
    private void readBlanks() throws WorkbookFault {
        switch (xml.name()) {
            case "s" -> {
                String count = xml.attribute("c");
                add(" ".repeat(count.isEmpty() ? 1 : Math.min(XlsxReference.rowNumber(count), Limit.CELL_TEXT.most())));
            }
            case "tab" -> add("\t");
            case "line-break" -> add("\n");
            default -> {}
        }
    }

    private void add(String more) throws WorkbookFault {
        if (text.length() + more.length() > Limit.CELL_TEXT.most()) {
            throw WorkbookFault.bloated();
        }
        text.append(more);
    }
}
