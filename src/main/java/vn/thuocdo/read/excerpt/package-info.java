/**
 * The lines and cells that findings speak of, read once more to be shown: places of findings in, {@link
 * vn.thuocdo.diagnostic.Excerpt}s out. Begin with {@link vn.thuocdo.read.excerpt.Excerpts}.
 */
package vn.thuocdo.read.excerpt;
