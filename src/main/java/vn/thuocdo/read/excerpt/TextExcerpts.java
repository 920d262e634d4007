package vn.thuocdo.read.excerpt;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.Reader;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import vn.thuocdo.diagnostic.Excerpt;
import vn.thuocdo.diagnostic.Location;
import vn.thuocdo.read.table.Decoding;
import vn.thuocdo.read.table.Form;

/** Lines of a text file, read in one pass up to the last that is asked for. */
final class TextExcerpts {

    /** Beside a colon with a blank, what ends a plain text of YAML. */
    private static final String ENDS_OF_VALUES = ",]}#";

    private final Form form;
    private final Map<Location, Excerpt> found = new HashMap<>();
    private final Map<Location, FieldSearch> searches = new HashMap<>();

    TextExcerpts(Form form) {
        this.form = form;
    }

    /** The excerpts of those places that the file has. */
    Map<Location, Excerpt> of(Decoding decoding, List<Location.Line> places) throws IOException {
        TreeMap<Integer, List<Location.Line>> wanted = new TreeMap<>();
        places.forEach(place ->
                wanted.computeIfAbsent(place.line(), line -> new ArrayList<>()).add(place));
        try (Reader text = new BufferedReader(decoding.open())) {
            BoundedLines lines = new BoundedLines(text);
            int number = 1;
            Optional<String> line = lines.next();
            while (line.isPresent() && (!searches.isEmpty() || number <= wanted.lastKey())) {
                for (Location.Line place : wanted.getOrDefault(number, List.of())) {
                    begin(place, line.get());
                }
                search(line.get(), number);
                number++;
                line = lines.next();
            }
        }
        return found;
    }

    private void begin(Location.Line place, String line) {
        if (place.field() == 0) {
            found.put(place, Excerpt.whole(String.valueOf(place.line()), line));
        } else if (form.delimiter().length() == 1) {
            searches.put(place, new FieldSearch(form.delimiter().charAt(0), place.field()));
        } else {
            found.put(place, value(place, line));
        }
    }

    private void search(String line, int number) {
        Iterator<Map.Entry<Location, FieldSearch>> open = searches.entrySet().iterator();
        while (open.hasNext()) {
            Map.Entry<Location, FieldSearch> search = open.next();
            search.getValue().in(line, number).ifPresent(excerpt -> found.put(search.getKey(), excerpt));
            if (search.getValue().isOver()) {
                found.putIfAbsent(search.getKey(), Excerpt.whole(String.valueOf(number), line));
                open.remove();
            }
        }
    }

    /** A value of YAML, by the column that it begins in. */
    private static Excerpt value(Location.Line place, String line) {
        int from = place.field() - 1;
        if (from >= line.length()) {
            return Excerpt.whole(String.valueOf(place.line()), line);
        }
        return new Excerpt(String.valueOf(place.line()), line, from, endOfValue(line, from));
    }

    /** A text in quotes ends with them, a list or a map with the line, a plain text with what cannot be in it. */
    private static int endOfValue(String line, int from) {
        char first = line.charAt(from);
        int to = from + 1;
        if (first == '"' || first == '\'') {
            int closing = line.indexOf(first, to);
            return closing < 0 ? line.length() : closing + 1;
        }
        if (first == '[' || first == '{') {
            return line.stripTrailing().length();
        }
        while (to < line.length() && !endsValue(line, to)) {
            to++;
        }
        return to;
    }

    private static boolean endsValue(String line, int at) {
        char c = line.charAt(at);
        return ENDS_OF_VALUES.indexOf(c) >= 0
                || c == ':' && line.startsWith(" ", at + 1)
                || line.endsWith(":") && at == line.length() - 1;
    }
}
