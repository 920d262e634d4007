package vn.thuocdo.reconcile.table;

import vn.thuocdo.model.published.LineFormula;

/**
 * What a line was taken for.
 *
 * @param lines the way it lies
 * @param evidence how far the formula holds along it
 */
record FoundFormula(Lines lines, int line, LineFormula formula, Evidence evidence) {}
