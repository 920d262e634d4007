/**
 * New files for the user: a new project, the project of one table, next year's project from this one's, and templates to
 * send out. In: what was read, or nothing. Out: files ({@code report.write.NewFile}) that are not written yet. {@code
 * ProjectFiles}, {@code TableProject} and {@code Templates} make them; {@code article} drafts published figures from a
 * report in words.
 */
package vn.thuocdo.scaffold;
