/**
 * From verdicts to a scoreboard. In: verdicts and the method. Out: a {@link vn.thuocdo.score.Scorecard} for each unit, and
 * the {@link vn.thuocdo.score.Scoreboard} of all with ranks, tiers and totals. Every rate ({@link vn.thuocdo.score.Rate})
 * is exact; nothing is rounded here. Begin with {@link vn.thuocdo.score.Scoring}, which is the whole way in a few lines.
 *
 * <p>A card is a sum. {@link vn.thuocdo.score.ItemShare} is what an item adds to it, and {@link vn.thuocdo.score.Tally} the items
 * of a unit, counted by their shares. Everything that is counted is counted of a tally and sees no item, so items with equal
 * shares count alike. Only what a card lists item by item comes from verdicts.
 *
 * <p>Beside that, here is what is counted of a scoreboard: who reported ({@link vn.thuocdo.score.ReportingCompliance}), the
 * way to the next tier ({@link vn.thuocdo.score.NextTierSearch}), several methods over the same data ({@link
 * vn.thuocdo.score.SideBySide}), and answers to the questions of published figures ({@link vn.thuocdo.score.DataAnswers}).
 */
package vn.thuocdo.score;
