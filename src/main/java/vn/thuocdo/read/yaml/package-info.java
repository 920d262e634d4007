/** YAML text as a located tree of maps, lists and texts. Nothing is typed, merged or referenced behind the back. */
package vn.thuocdo.read.yaml;
