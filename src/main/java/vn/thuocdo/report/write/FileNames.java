package vn.thuocdo.report.write;

import java.text.Normalizer;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import vn.thuocdo.storage.FileName;

/** Names of files from names in data: fit for every system, and each once, also where case makes no difference. */
public final class FileNames {

    /** Characters of the name of a file that is made of a unit's name, for people. */
    private static final int LONGEST = 80;

    /** In bytes, for file systems, which take 255: the number of a name that is there twice, and an ending, still fit. */
    private static final int MOST_BYTES = 200;

    /** What Windows takes for devices, whatever ending follows. */
    private static final Pattern RESERVED = Pattern.compile("(?i)(con|prn|aux|nul|com[0-9¹²³]|lpt[0-9¹²³])(\\..*)?");

    private static final Pattern UNFIT = Pattern.compile("[\\p{Cntrl}\\p{Cf}\\p{Cs}\\p{Zl}\\p{Zp}/\\\\:*?\"<>|]+");

    private final Set<String> taken = new HashSet<>();

    /** Windows drops dots and blanks at the end of a name. */
    private static String withoutEnd(String name) {
        int end = name.length();
        while (end > 0 && (name.charAt(end - 1) == '.' || name.charAt(end - 1) == ' ')) {
            end--;
        }
        return name.substring(0, end);
    }

    /** The name without an ending; never empty, never hidden, never a way out of its folder. */
    public String of(String name) {
        String fit =
                UNFIT.matcher(Normalizer.normalize(name, Normalizer.Form.NFC)).replaceAll(" ");
        fit = fit.replaceAll("\\s+", " ").replaceAll("^[. ]+", "");
        if (fit.codePointCount(0, fit.length()) > LONGEST) {
            fit = fit.substring(0, fit.offsetByCodePoints(0, LONGEST));
        }
        fit = withoutEnd(FileName.cut(fit, MOST_BYTES));
        if (fit.isEmpty() || RESERVED.matcher(fit).matches()) {
            fit = "_" + fit;
        }
        String free = fit;
        for (int number = 2; !taken.add(free.toLowerCase(Locale.ROOT)); number++) {
            free = fit + " " + number;
        }
        return free;
    }
}
