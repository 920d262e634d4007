/**
 * Scoreboards of successive dates. In: a {@link vn.thuocdo.trend.Point} for each period. Out: a {@link
 * vn.thuocdo.trend.Trend}, the course of every unit, the items that went back, and a {@link vn.thuocdo.trend.Forecast} for
 * the end of the year, which changes no verdict. Begin with {@code Trend.of}; documents of one date take the {@link
 * vn.thuocdo.trend.Courses} alone.
 */
package vn.thuocdo.trend;
