/**
 * Numbers with words around them: {@code từ 90% trở lên}, {@code giảm 5%}, {@code 1,5 tỷ đồng}, {@code Top 10}.
 *
 * <p>{@link vn.thuocdo.read.phrase.figure.TargetText} reads what is asked for,
 * {@link vn.thuocdo.read.phrase.figure.FigureText} what was reached. Both ask {@code AmountGrammar}, which makes an
 * {@code Amount} of words, a number or two, and words. {@code Qualifiers} gathers what the words say of the number, each an
 * {@code AmountWord} of {@code targets.tsv}; words that contradict each other are not understood.
 */
package vn.thuocdo.read.phrase.figure;
