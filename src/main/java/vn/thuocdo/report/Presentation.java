package vn.thuocdo.report;

/**
 * How a report for people looks.
 *
 * @param color whether the terminal shows colours
 */
public record Presentation(Messages messages, boolean color) {}
