package vn.thuocdo.read.row;

import vn.thuocdo.model.MeasureUnit;
import vn.thuocdo.model.Task;
import vn.thuocdo.read.text.MeasureText;

/**
 * What the numbers of a task are, by its measure.
 *
 * @param text the measure as it is written; empty where there is none
 * @param rank whether they are places in a ranking
 * @param percent whether they are percentages and nothing else
 * @param unit what they count
 */
public record TaskMeasure(String text, boolean rank, boolean percent, MeasureUnit unit) {

    public static TaskMeasure of(Task task) {
        String text = task.measure();
        return new TaskMeasure(text, MeasureText.isRank(text), MeasureText.isPercent(text), MeasureText.measure(text));
    }
}
