package vn.thuocdo.read.text;

import java.util.Optional;
import java.util.stream.Stream;
import vn.thuocdo.model.published.Measure;
import vn.thuocdo.model.published.Printed;
import vn.thuocdo.read.text.PrintedText.Reading;

/** Two figures in one text, the second in brackets or behind a comma: {@code 389 (81,0 %)}, {@code 389, đạt 81 %}. */
record PrintedPair(String first, String second) {

    private static final String COMMA = ", ";

    /** The two halves of a text in lower case; empty where it has no such halves. */
    static Optional<PrintedPair> split(String text) {
        int open = text.lastIndexOf('(');
        if (open > 0 && text.endsWith(")")) {
            String inner = text.substring(open + 1, text.length() - 1);
            return Optional.of(new PrintedPair(text.substring(0, open).strip(), inner.strip()));
        }
        int comma = text.indexOf(COMMA);
        return Optional.of(comma)
                .filter(at -> at > 0 && PrintedWords.isPlain(text.substring(at + COMMA.length())))
                .map(at -> new PrintedPair(text.substring(0, at), text.substring(at + COMMA.length())));
    }

    /** A firm count and a share of it, whichever comes first; of all else it is none. */
    Reading join(Reading one, Reading other) {
        if (Stream.of(one, other).anyMatch(Reading.Ambiguous.class::isInstance)) {
            return new Reading.Ambiguous();
        }
        if (!(one instanceof Reading.Figure before) || !(other instanceof Reading.Figure behind)) {
            return new Reading.None();
        }
        boolean isShareBehind = behind.printed().measure() == Measure.PERCENT;
        Printed count = isShareBehind ? before.printed() : behind.printed();
        Printed share = isShareBehind ? behind.printed() : before.printed();
        Optional<NumberText.Convention> evidence = before.evidence().or(behind::evidence);
        boolean contradict = behind.evidence().isPresent() && !behind.evidence().equals(evidence);
        if (count.measure() != Measure.COUNT || share.measure() != Measure.PERCENT || !count.isFirm() || contradict) {
            return new Reading.None();
        }
        Printed alone = new Printed(share.number(), share.measure(), share.precision(), isShareBehind ? second : first);
        return new Reading.WithShare(count, alone, evidence);
    }
}
