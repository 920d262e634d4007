package vn.thuocdo.spark;

import java.io.Serializable;

/**
 * Something that was read, on its way to another machine.
 *
 * @param file the first source of the file that it was read from; negative where it is of none
 * @param bytes a value, encoded
 */
record Packet(int file, byte[] bytes) implements Serializable {

    private static final long serialVersionUID = 1L;
}
