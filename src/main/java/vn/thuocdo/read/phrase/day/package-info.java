/**
 * Days and periods in phrases: {@code trước 30/6}, {@code hết quý II/2025}, {@code Kết quả 6 tháng đầu năm}.
 *
 * <p>{@link vn.thuocdo.read.phrase.day.DeadlineText} reads a cell of deadlines and
 * {@link vn.thuocdo.read.phrase.day.HeaderPeriod} a header. Both ask {@code DayOrPeriodFinder} what begins at a place of the
 * phrase; it tries {@code DayGrammar}, then {@code PeriodGrammar}. What they find is a {@code DayOrPeriod}, perhaps without its
 * year, which the project or the header then gives.
 */
package vn.thuocdo.read.phrase.day;
