/**
 * The command line. In: the arguments and what the process gives ({@link vn.thuocdo.cli.ProcessContext}). Out: what is
 * printed ({@link vn.thuocdo.cli.Console}) and the {@link vn.thuocdo.cli.ExitStatus}. {@code command} has a class for each
 * command, which parses, runs and prints; {@code option} the options that several commands share, each group giving typed
 * values; {@code help} what {@code --help} and {@code man} say; {@code completion} the scripts of shells. Reading and
 * scoring are in {@code run}. Begin with {@link vn.thuocdo.cli.command.CommandRunner}.
 */
package vn.thuocdo.cli;
