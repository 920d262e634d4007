/**
 * A file of published figures, as {@code reconcile} checks it: figures, sums, shares and tiers, each with its place. Begin
 * with {@link vn.thuocdo.config.published.PublishedFile}.
 */
package vn.thuocdo.config.published;
