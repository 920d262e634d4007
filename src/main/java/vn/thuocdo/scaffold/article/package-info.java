/**
 * Drafts published figures from a report in words, such as a press release. In: paragraphs. They are cut into
 * sentences; figures are found in these with what they count; and rules, each for one kind of sentence, propose what
 * the figures say about each other. Out: a file for {@code reconcile}, with the words of each figure, and a mark
 * wherever a person has to decide. Begin with {@code Drafting}.
 */
package vn.thuocdo.scaffold.article;
