package vn.thuocdo.report.opendocument;

import vn.thuocdo.report.text.OfficeText;

/** Texts from data as the content of a paragraph. */
final class OdfText {

    private OdfText() {}

    /** Its line breaks are kept, and so are blanks that follow one another, which OpenDocument would take for one. */
    static String markup(String text) {
        String escaped = OfficeText.markup(text);
        StringBuilder xml = new StringBuilder(escaped.length());
        boolean afterBlank = true;
        for (int i = 0; i < escaped.length(); i++) {
            char c = escaped.charAt(i);
            if (c == '\n') {
                xml.append("<text:line-break/>");
            } else if (c == ' ' && (afterBlank || i == escaped.length() - 1)) {
                xml.append("<text:s/>");
            } else {
                xml.append(c);
            }
            afterBlank = c == ' ' || c == '\n';
        }
        return xml.toString();
    }
}
