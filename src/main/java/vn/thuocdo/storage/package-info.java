/**
 * Temporary files, and what tells those of a run that was killed from those of one that lives. In: nothing but an ending
 * for a name; out: files that nobody else can read and that are gone when the run is over.
 */
package vn.thuocdo.storage;
