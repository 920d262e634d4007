package vn.thuocdo.scaffold;

import java.util.Optional;
import vn.thuocdo.model.Assignment;
import vn.thuocdo.model.Result;

/**
 * An item that its unit is asked about.
 *
 * @param last what the unit reported of it last; absent where it reported nothing
 * @param over whether it was completed before, so that it is not asked again
 * @param overdue whether it is open although its deadline lies before the period
 */
public record ItemToReport(Assignment assignment, Optional<Result> last, boolean over, boolean overdue) {}
