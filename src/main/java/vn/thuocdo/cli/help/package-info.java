/**
 * The texts of {@code --help}, {@code --version} and the manual page. In: picocli's model of the commands. Out: text.
 * The words are in {@code help_en.properties} and {@code help_vi.properties}. Begin with {@link
 * vn.thuocdo.cli.help.Help}.
 */
package vn.thuocdo.cli.help;
