package vn.thuocdo.report.score.official;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import vn.thuocdo.model.Result;
import vn.thuocdo.report.outline.Block;
import vn.thuocdo.report.outline.Heading;
import vn.thuocdo.report.outline.Listing;
import vn.thuocdo.report.outline.Paragraph;
import vn.thuocdo.report.outline.Tone;
import vn.thuocdo.report.score.content.RemarkTexts;
import vn.thuocdo.report.text.Messages;
import vn.thuocdo.score.Difficulties;

/** What hinders units and what they propose, as the official report lists it; the same words are listed once. */
final class OfficialRemarks {

    /** Difficulties and proposals that a letter lists; its annex has those of each item that was not met. */
    private static final int MOST_REMARKS = 5;
    /** Units that are named with one difficulty. */
    private static final int MOST_SAYING = 3;

    private final Difficulties all;
    private final boolean annexed;
    private final Messages messages;
    private final List<Block> blocks = new ArrayList<>();
    private final List<String> difficulties;
    private final List<String> proposals;

    /** @param annexed whether an annex lists the items not met, with their remarks */
    OfficialRemarks(Difficulties all, boolean annexed, Messages messages) {
        this.annexed = annexed;
        this.all = all;
        this.messages = messages;
        this.difficulties = said(Result::difficulty);
        this.proposals = said(Result::proposal);
    }

    /** The key of the title of the section, which names no more than it has. */
    String title() {
        if (!all.open().isEmpty() || difficulties.isEmpty() == proposals.isEmpty()) {
            return "word.difficulties";
        }
        return proposals.isEmpty() ? "word.onlyDifficulties" : "word.onlyProposals";
    }

    /** Empty where there are no remarks. */
    List<Block> blocks() {
        if (!difficulties.isEmpty()) {
            heading("1. ", "difficulties.difficultyCount");
            blocks.add(Paragraph.of(messages.counted(
                    "word.difficultyCount",
                    difficulties.size(),
                    messages.counted("difficulties.items", Difficulties.difficulties(all.remarks())))));
            limited(difficulties);
        }
        if (!proposals.isEmpty()) {
            heading("2. ", "difficulties.proposalCount");
            blocks.add(Paragraph.of(messages.counted(
                    "word.proposalCount",
                    proposals.size(),
                    messages.counted("difficulties.items", Difficulties.proposals(all.remarks())))));
            limited(proposals);
        }
        if (!all.open().isEmpty()) {
            blocks.add(Paragraph.of(messages.counted("word.open", all.open().size())));
        }
        return blocks;
    }

    /** Where there are two of them; the section has the name of one. */
    private void heading(String number, String title) {
        if (!difficulties.isEmpty() && !proposals.isEmpty()) {
            blocks.add(Heading.item(number + messages.text(title), Tone.PLAIN));
        }
    }

    /** The texts of remarks with the units that wrote them; a text that more units wrote comes first. */
    private List<String> said(Function<Result, String> what) {
        return RemarkTexts.byText(all.remarks(), what).entrySet().stream()
                .sorted(Comparator.comparing(said -> -said.getValue().size()))
                .map(said -> said(said.getKey(), said.getValue()))
                .toList();
    }

    private String said(String words, Set<String> units) {
        return units.size() > MOST_SAYING
                ? messages.text("word.remarkOfMany", words, messages.number(units.size()))
                : messages.text("word.remark", words, String.join(", ", units));
    }

    private void limited(List<String> items) {
        blocks.add(Listing.ofClauses(items.stream().limit(MOST_REMARKS).toList()));
        if (items.size() > MOST_REMARKS) {
            blocks.add(Paragraph.of(
                    messages.counted(annexed ? "word.moreInAnnex" : "word.more", items.size() - MOST_REMARKS)));
        }
    }
}
