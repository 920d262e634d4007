package vn.thuocdo.judge.credit;

import org.apache.commons.numbers.fraction.BigFraction;

/** Done or not: 1 if met, else 0 (Vĩnh Phúc 2023; <i>Imihigo</i>: 100 or 0). */
public record BinaryCredit() implements Credit {

    @Override
    public String word() {
        return "binary";
    }

    @Override
    public boolean isAllOrNothing() {
        return true;
    }

    @Override
    public BigFraction of(CreditInput item) {
        return item.oneIfMet();
    }
}
