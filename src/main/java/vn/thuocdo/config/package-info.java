/**
 * From YAML to settings. The rooms: {@code project} reads {@code thuocdo.yaml}, {@code method} a method, {@code published}
 * a file of published figures. Here is what they share: a file as a tree ({@link vn.thuocdo.config.YamlFile}), and a map
 * whose keys are all checked ({@link vn.thuocdo.config.Keys}).
 */
package vn.thuocdo.config;
