/**
 * Groups of options that several commands share. In: what the user typed. Out: typed values, or a refusal that says
 * what would be valid. Begin with {@link vn.thuocdo.cli.option.Options}.
 */
package vn.thuocdo.cli.option;
