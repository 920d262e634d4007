package vn.thuocdo.report.render;

import java.util.List;
import vn.thuocdo.report.outline.Block;
import vn.thuocdo.report.outline.Heading;
import vn.thuocdo.report.outline.LetterField;
import vn.thuocdo.report.outline.Listing;
import vn.thuocdo.report.outline.Paragraph;

/** What stays on one page with the signature of a letter: one that stands alone looks as if it were of another paper. */
final class LetterEnding {

    /** Paragraphs under the last heading; more of them could leave half a page empty. */
    private static final int MOST = 3;

    private LetterEnding() {}

    /** The number of the block that it begins with: the last heading where little follows it, or else the last paragraph. */
    static int of(List<Block> blocks) {
        int first = blocks.size();
        while (first > 0 && blocks.size() - first < MOST && isText(blocks.get(first - 1))) {
            first--;
        }
        if (first > 0 && first < blocks.size() && blocks.get(first - 1) instanceof Heading) {
            return first - 1;
        }
        return Math.max(0, blocks.size() - (endsWithList(blocks) ? 2 : 1));
    }

    private static boolean isText(Block block) {
        return block instanceof Paragraph || block instanceof LetterField;
    }

    /** A list stays with the paragraph before it. */
    private static boolean endsWithList(List<Block> blocks) {
        return blocks.size() > 1 && blocks.get(blocks.size() - 1) instanceof Listing;
    }
}
