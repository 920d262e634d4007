/**
 * Temporary files. In: the ending of a name. Out: files that nobody else can read, and that are deleted when the
 * process ends. Files that a killed run left are found and deleted by the next run. Begin with {@link
 * vn.thuocdo.storage.TemporaryFiles}.
 */
package vn.thuocdo.storage;
