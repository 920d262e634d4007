/**
 * A command a file: it makes a request of its options, runs it, and says and writes what comes of it. {@link
 * vn.thuocdo.cli.command.CommandRunner} goes from the arguments to the exit status.
 */
package vn.thuocdo.cli.command;
