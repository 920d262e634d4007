/**
 * A report in words, such as a press release, and the published figures that are drafted from it: paragraphs come in; they
 * are cut into sentences, figures are found in these with what they count, and rules that each look for one kind of
 * sentence propose what the figures say of each other. What comes out is a file for {@code reconcile}, in which every figure
 * stands with the words it was taken from, and a mark stands wherever a person has to decide.
 */
package vn.thuocdo.scaffold.article;
