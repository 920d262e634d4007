/**
 * A summary as it was published: figures as they were printed, and what each says of the others or of the data. Nothing
 * here knows whether any of it is true.
 */
package vn.thuocdo.model.published;
