/**
 * The bytes of what is read, whatever they come from. In: a path, a stream or bytes. Out: an
 * {@link vn.thuocdo.read.input.Input}, which can be opened any number of times.
 *
 * <p>A {@code Content} stands behind it: a file on a disk, which may not change while it is read ({@code OrdinaryFile});
 * what can be read only once, which is kept ({@code Spool}, and {@code Pipe} for named pipes); bytes in memory
 * ({@code Bytes}); and any of these with a digest ({@code Digested}). What the bytes mean is not known here.
 */
package vn.thuocdo.read.input;
