package vn.thuocdo.report;

/**
 * How a report for people looks.
 *
 * @param color whether the terminal shows colours
 * @param verbose whether everything is listed that is otherwise only counted
 */
public record Presentation(Messages messages, boolean color, boolean verbose) {}
