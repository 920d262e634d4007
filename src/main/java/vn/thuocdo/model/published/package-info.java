/**
 * A summary as it was published: figures as they were printed, and what each says about the others or about the data.
 * Nothing here knows whether any of it is true. Begin with {@link vn.thuocdo.model.published.Published}, then {@link
 * vn.thuocdo.model.published.PublishedFigure}.
 */
package vn.thuocdo.model.published;
