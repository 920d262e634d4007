/**
 * Files into the model: each table is opened, its columns are recognised, its cells read by one grammar, its names
 * matched. Every fault becomes a diagnostic with its place.
 */
package vn.thuocdo.read;
