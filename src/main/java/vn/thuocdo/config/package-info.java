/**
 * From YAML to settings. The rooms: {@code project} reads {@code thuocdo.yaml}, {@code method} a method, {@code published}
 * a file of published figures. Here stands what they share: a file as a tree, and a map of which every key is known.
 */
package vn.thuocdo.config;
