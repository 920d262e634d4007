package vn.thuocdo.report.score;

import java.util.List;
import vn.thuocdo.score.Difficulties;

/**
 * An item of a unit. Texts are empty where there is nothing to say.
 *
 * @param outcome what became of it
 * @param tone the class of the outcome's colour
 * @param reasons why
 * @param source where its result stands, or where it was assigned
 * @param remarks the difficulties and proposals reported of it
 */
record PageItem(
        String id,
        String name,
        String target,
        String outcome,
        String tone,
        List<String> reasons,
        String deadline,
        String owner,
        String source,
        List<Difficulties.Remark> remarks) {}
