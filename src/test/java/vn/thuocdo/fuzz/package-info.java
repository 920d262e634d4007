/**
 * Bytes nobody would send: whatever they are, they are read or diagnosed, never thrown at. As tests these run over the
 * inputs kept beside them; {@code scripts/fuzz} looks for more.
 */
package vn.thuocdo.fuzz;
