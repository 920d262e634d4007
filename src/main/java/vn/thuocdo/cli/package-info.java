/**
 * The command line. Here is what a process has: its {@link vn.thuocdo.cli.ProcessContext}, what is said on its streams, and the
 * status it ends with. In {@code command} is a file for each command, which parses, runs and prints; in {@code option} the
 * options that commands share, each group giving typed values once; in {@code help} what {@code --help} and {@code man} say.
 * What is read and scored is the business of {@code run}.
 */
package vn.thuocdo.cli;
