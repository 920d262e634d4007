/**
 * The same score on Apache Spark, for results that one machine cannot hold. The project, its units, tasks and assignments
 * are read on the driver and again by each executor; tables of results are read by the executors, a file or a part of one
 * at a time, and fold what they hold of each unit. What is left is merged and judged where the unit is, and the cards come
 * back to the driver, which ranks the units and writes the same documents.
 *
 * <p>In comes a command line as that of {@code thuocdo score}; out go its documents and its status. This package decides
 * nothing: it moves values between machines, and the classes of the tool read, judge and score them. It is built by the
 * profile {@code spark}, and nothing else of the project knows of it.
 */
@NullMarked
package vn.thuocdo.spark;

import org.jspecify.annotations.NullMarked;
