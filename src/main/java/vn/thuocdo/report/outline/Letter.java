package vn.thuocdo.report.outline;

import java.util.List;
import java.util.Optional;

/**
 * The parts that make a document an official letter. Word and OpenDocument texts have its head and a place to sign;
 * other formats leave them out.
 *
 * @param name the kind of letter, above its subject: "BÁO CÁO"
 * @param mark the text between its number and the issuing office: "/BC-"
 * @param closing the last sentence, above the signature
 * @param annexes the annexes after the signature
 */
public record Letter(String name, String mark, String closing, List<Annex> annexes) {

    /**
     * Pages of their own.
     *
     * @param name such as "Phụ lục"
     * @param with the letter that it belongs to
     * @param key what the colours of its table mean; absent where they mean nothing
     */
    public record Annex(String name, String title, String with, Optional<Paragraph> key, List<Block> blocks) {

        public Annex {
            blocks = List.copyOf(blocks);
        }
    }

    public Letter {
        annexes = List.copyOf(annexes);
    }
}
