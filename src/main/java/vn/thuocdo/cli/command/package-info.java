/**
 * A class for each command: it makes a request of its options, runs it, and prints and writes the outcome. {@link
 * vn.thuocdo.cli.command.CommandRunner} goes from the arguments to the exit status; {@link
 * vn.thuocdo.cli.command.CheckCommand} is a short command to begin with.
 */
package vn.thuocdo.cli.command;
