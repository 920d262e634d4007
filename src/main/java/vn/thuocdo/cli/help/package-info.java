/** What {@code --help}, {@code --version} and the manual page say; the texts lie beside it in the resources. */
package vn.thuocdo.cli.help;
