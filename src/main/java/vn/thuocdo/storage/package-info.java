/**
 * Temporary files. In: an ending for a name. Out: files that nobody else can read and that are removed when the process
 * ends. Those of a run that was killed are found and removed by the next ({@link vn.thuocdo.storage.TemporaryFiles}).
 */
package vn.thuocdo.storage;
