/**
 * YAML text as a tree of maps, lists and texts, each with its place. In: a reader. Out: a {@link
 * vn.thuocdo.read.yaml.Node}. Every scalar stays a text; aliases, merge keys and tags are refused. Begin with {@link
 * vn.thuocdo.read.yaml.YamlText}.
 */
package vn.thuocdo.read.yaml;
