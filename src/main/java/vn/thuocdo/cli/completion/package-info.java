/**
 * Scripts by which shells complete this command line. In: picocli's model of the commands. Out: a script for one shell.
 * {@link vn.thuocdo.cli.completion.ShellCommand} is what every script is made from; there is a class for each shell. The
 * script for bash comes from picocli.
 */
package vn.thuocdo.cli.completion;
