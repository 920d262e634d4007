package vn.thuocdo.run;

import java.nio.file.Path;
import java.util.function.Predicate;

/**
 * Names files that a run reads, or that the next one would.
 *
 * @param text as the user wrote it
 * @param matches whether it names a file: an absolute path without links, of what may not be there yet
 */
record ReadPattern(String text, Predicate<Path> matches) {}
