package vn.thuocdo.report.outline;

import java.util.List;

/**
 * What makes a document an official letter. A document of Word has a head and a place to sign for it; other formats leave all
 * of it out.
 *
 * @param name what kind of letter it is, as it stands over its subject: "BÁO CÁO"
 * @param mark what stands between its number and the office that issues it: "/BC-"
 * @param closing the last sentence, above the signature
 * @param annexes what stands behind the signature
 */
public record Letter(String name, String mark, String closing, List<Annex> annexes) {

    /**
     * Pages of their own.
     *
     * @param name such as "Phụ lục"
     * @param with the letter that it belongs to
     */
    public record Annex(String name, String title, String with, List<Block> blocks) {

        public Annex {
            blocks = List.copyOf(blocks);
        }
    }

    public Letter {
        annexes = List.copyOf(annexes);
    }
}
