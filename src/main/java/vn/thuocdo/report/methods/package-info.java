/**
 * The document of {@code score} with several methods: the same data under each, which units change, and because of
 * which rule. Begin with {@code MethodsReport}, which is the document; {@code MethodsOutline} is what people read, the
 * other classes are formats for programs.
 */
package vn.thuocdo.report.methods;
