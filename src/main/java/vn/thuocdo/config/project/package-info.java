/**
 * The project file, {@code thuocdo.yaml}: which files are read and how, the year, the method's name, the words of the
 * office. A file comes in, {@link vn.thuocdo.config.project.Settings} go out, and a finding for every key that cannot be
 * used. Begin with {@link vn.thuocdo.config.project.ProjectFile}.
 */
package vn.thuocdo.config.project;
