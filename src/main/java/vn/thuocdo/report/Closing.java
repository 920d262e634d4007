package vn.thuocdo.report;

import java.util.Optional;

/**
 * What is said at a terminal after a document, so that nobody has to go back to its beginning.
 *
 * @param outcome what came out, in a line
 * @param unit the id of the unit that the reader would ask about first; absent where none stands out
 */
public record Closing(String outcome, Optional<String> unit) {}
