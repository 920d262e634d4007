package vn.thuocdo.judge.cutoff;

import java.util.ArrayList;
import java.util.List;
import vn.thuocdo.diagnostic.Location;
import vn.thuocdo.model.LazyResults;
import vn.thuocdo.model.NumberList;
import vn.thuocdo.model.Result;
import vn.thuocdo.model.Task;
import vn.thuocdo.model.Unit;

/** Some results of a list that makes them on request, in their order. */
final class SomeResults extends LazyResults {

    private final LazyResults all;
    private final NumberList places;

    /** @param places their places among all */
    SomeResults(LazyResults all, NumberList places) {
        this.all = all;
        this.places = places;
    }

    /** The same for a list that holds its results. */
    static List<Result> picked(List<Result> all, NumberList places) {
        List<Result> some = new ArrayList<>(places.size());
        for (int i = 0; i < places.size(); i++) {
            some.add(all.get(places.get(i)));
        }
        return some;
    }

    @Override
    public Result get(int place) {
        return all.get(places.get(place));
    }

    @Override
    public int begin(int item) {
        int place = all.begin(item);
        int from = 0;
        int to = size();
        while (from < to) {
            int middle = from + to >>> 1;
            if (places.get(middle) < place) {
                from = middle + 1;
            } else {
                to = middle;
            }
        }
        return from;
    }

    @Override
    public Unit unit(int place) {
        return all.unit(places.get(place));
    }

    @Override
    public Task task(int place) {
        return all.task(places.get(place));
    }

    @Override
    public int row(int place) {
        return all.row(places.get(place));
    }

    @Override
    public int pattern(int row) {
        return all.pattern(row);
    }

    @Override
    public long decimal(int row) {
        return all.decimal(row);
    }

    @Override
    public boolean sharesDecimal(int row) {
        return all.sharesDecimal(row);
    }

    @Override
    public int firstDay() {
        return all.firstDay();
    }

    @Override
    public int lastDay() {
        return all.lastDay();
    }

    @Override
    public boolean reports(int row) {
        return all.reports(row);
    }

    @Override
    public int day(int row, int pattern) {
        return all.day(row, pattern);
    }

    @Override
    public int reportedOn(int row) {
        return all.reportedOn(row);
    }

    @Override
    public Location at(int row) {
        return all.at(row);
    }

    @Override
    public int size() {
        return places.size();
    }
}
