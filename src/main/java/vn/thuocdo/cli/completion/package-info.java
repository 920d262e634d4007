/**
 * What shells need to complete this command line: in goes picocli's model of it, out comes a script for one shell. {@code
 * ShellCommand} is what all of them are told; each script writes it down in its shell's language. bash alone is picocli's
 * own.
 */
package vn.thuocdo.cli.completion;
