/**
 * The things that are scored, as immutable values in the words of the field: units, tasks, assignments, results, targets,
 * periods, tiers. A {@link vn.thuocdo.model.Programme} is all of a project; begin there, then read {@link
 * vn.thuocdo.model.Assignment} and {@link vn.thuocdo.model.Result}. They know no file format, clock, locale or log.
 */
package vn.thuocdo.model;
