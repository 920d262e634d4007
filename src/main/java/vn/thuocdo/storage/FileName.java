package vn.thuocdo.storage;

import java.nio.charset.StandardCharsets;

/** Names of files as file systems count them, which is in bytes: a letter of Vietnamese has up to three. */
public final class FileName {

    private FileName() {}

    /** The beginning of a name in whole characters, of at most this many bytes of UTF-8. */
    public static String cut(String name, int mostBytes) {
        int bytes = 0;
        int end = 0;
        while (end < name.length()) {
            int next = end + Character.charCount(name.codePointAt(end));
            bytes += name.substring(end, next).getBytes(StandardCharsets.UTF_8).length;
            if (bytes > mostBytes) {
                break;
            }
            end = next;
        }
        return name.substring(0, end);
    }
}
