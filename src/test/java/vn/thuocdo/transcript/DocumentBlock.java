package vn.thuocdo.transcript;

import java.util.ArrayList;
import java.util.List;

/** What of a document in Markdown happens when it is followed from top to bottom. */
sealed interface DocumentBlock permits ConsoleBlock, FileBlock {

    /** Of the document, from 1. */
    int line();

    /** The blocks of a document that run or are written, in their order; others are text. */
    static List<DocumentBlock> of(List<String> document) {
        List<DocumentBlock> blocks = new ArrayList<>();
        for (int i = 0; i < document.size(); i++) {
            if (document.get(i).startsWith("```")) {
                int end = i + 1;
                while (end < document.size() && !document.get(end).equals("```")) {
                    end++;
                }
                String[] fence = document.get(i).substring("```".length()).split(" ", 2);
                List<String> lines = document.subList(i + 1, end);
                if (fence[0].equals("console")) {
                    blocks.add(ConsoleBlock.of(i + 1, lines));
                } else if (fence.length > 1) {
                    blocks.add(new FileBlock(i + 1, fence[1], String.join("\n", lines) + "\n"));
                }
                i = end;
            }
        }
        return blocks;
    }
}
