/**
 * New files for the user: a new project, the project of one table, next year's project, and forms to send to units. In:
 * what was read, or nothing. Out: files ({@code report.write.NewFile}) that are not written yet. Begin with {@code
 * ProjectFiles}, {@code TableProject} or {@code Templates}; {@code article} drafts published figures from a report in
 * words.
 */
package vn.thuocdo.scaffold;
