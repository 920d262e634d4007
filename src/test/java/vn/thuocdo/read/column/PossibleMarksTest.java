package vn.thuocdo.read.column;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Set;
import org.junit.jupiter.api.Test;
import vn.thuocdo.diagnostic.Location;
import vn.thuocdo.read.cell.Cell;
import vn.thuocdo.read.table.Row;

final class PossibleMarksTest {

    @Test
    void wordsRuleAFieldOut() {
        PossibleMarks marks = new PossibleMarks(Set.of(0, 1, 2));
        assertTrue(marks.look(row("2025Q1", "", "x")));
        assertTrue(marks.areLeft());
        assertFalse(marks.look(row("", "chờ xác nhận", "")));
        assertFalse(marks.areLeft());
    }

    @Test
    void shortTextsAndBlanksDoNot() {
        PossibleMarks marks = new PossibleMarks(Set.of(0, 1));
        int looked = 1;
        while (marks.look(row("x", ""))) {
            looked++;
        }
        assertTrue(looked > 1 && looked <= 500, "looked at " + looked);
        assertTrue(marks.areLeft());
    }

    @Test
    void aFieldAloneIsNone() {
        assertFalse(new PossibleMarks(Set.of(3)).areLeft());
    }

    private static Row row(String... texts) {
        return new Row() {
            @Override
            public Location at() {
                return new Location.Line("a.csv", 2, 0);
            }

            @Override
            public Location at(int field) {
                return at();
            }

            @Override
            public int size() {
                return texts.length;
            }

            @Override
            public Cell cell(int field) {
                return new Cell.Text(texts[field]);
            }
        };
    }
}
