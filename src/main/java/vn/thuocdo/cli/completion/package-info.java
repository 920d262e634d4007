/**
 * Scripts with which shells complete this command line. In: picocli's model of the commands. Out: a script for one
 * shell. Begin with {@code ShellCommand}, from which every script is made; there is a class for each shell. The script
 * for bash comes from picocli.
 */
package vn.thuocdo.cli.completion;
