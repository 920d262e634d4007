package vn.thuocdo.reconcile.table;

import vn.thuocdo.model.published.LineFormula;

/**
 * The formula that was found for a line.
 *
 * @param lines the way it lies
 * @param evidence how often the formula holds along it
 */
record FoundFormula(Lines lines, int line, LineFormula formula, Evidence evidence) {}
