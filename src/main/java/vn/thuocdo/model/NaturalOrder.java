package vn.thuocdo.model;

import java.util.Comparator;

/** Orders identifiers as people do: T2 before T10, independent of any locale. */
public final class NaturalOrder implements Comparator<String> {

    public static final Comparator<String> IDS = new NaturalOrder();

    private NaturalOrder() {}

    /** By runs of digits as numbers and everything else by code unit; only equal texts are equal. */
    @Override
    public int compare(String left, String right) {
        if (left.equals(right)) {
            return 0;
        }
        int i = firstDifference(left, right);
        int j = i;
        while (i < left.length() && j < right.length()) {
            if (isDigit(left.charAt(i)) && isDigit(right.charAt(j))) {
                int leftEnd = endOfDigits(left, i);
                int rightEnd = endOfDigits(right, j);
                int order = compareNumbers(left, i, leftEnd, right, j, rightEnd);
                if (order != 0) {
                    return order;
                }
                i = leftEnd;
                j = rightEnd;
            } else if (left.charAt(i) != right.charAt(j)) {
                return Character.compare(left.charAt(i), right.charAt(j));
            } else {
                i++;
                j++;
            }
        }
        int order = Integer.compare(left.length() - i, right.length() - j);
        return order != 0 ? order : left.compareTo(right);
    }

    /**
     * The first place where two texts differ, or the beginning of the number that differs; most ids share a long
     * beginning.
     */
    private static int firstDifference(String left, String right) {
        int length = Math.min(left.length(), right.length());
        int i = 0;
        while (i < length && left.charAt(i) == right.charAt(i)) {
            i++;
        }
        while (i > 0 && isDigit(left.charAt(i - 1))) {
            i--;
        }
        return i;
    }

    private static int compareNumbers(String left, int i, int leftEnd, String right, int j, int rightEnd) {
        int leftStart = skipZeros(left, i, leftEnd);
        int rightStart = skipZeros(right, j, rightEnd);
        int order = Integer.compare(leftEnd - leftStart, rightEnd - rightStart);
        for (int k = 0; order == 0 && k < leftEnd - leftStart; k++) {
            order = Character.compare(left.charAt(leftStart + k), right.charAt(rightStart + k));
        }
        return order;
    }

    private static int skipZeros(String text, int start, int end) {
        int i = start;
        while (i < end && text.charAt(i) == '0') {
            i++;
        }
        return i;
    }

    private static int endOfDigits(String text, int start) {
        int end = start;
        while (end < text.length() && isDigit(text.charAt(end))) {
            end++;
        }
        return end;
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }
}
