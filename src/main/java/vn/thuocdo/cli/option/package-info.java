/** Groups of options: what the user typed goes in, typed values come out, or a refusal that says what would be one. */
package vn.thuocdo.cli.option;
