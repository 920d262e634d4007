package vn.thuocdo.report.outline;

import java.util.List;

/**
 * A whole document, from its title to its last remark.
 *
 * @param title never empty
 * @param generic whether the title only names the kind of document; a terminal leaves it out, since the command was just typed
 * @param lead what stands right under the title: of what the document is, as of when, and what the reader has to know first
 * @param footnotes what marks in the document mean; a sentence each
 */
public record Outline(String title, boolean generic, List<Block> lead, List<Block> body, List<String> footnotes) {

    public Outline {
        lead = List.copyOf(lead);
        body = List.copyOf(body);
        footnotes = List.copyOf(footnotes);
    }
}
