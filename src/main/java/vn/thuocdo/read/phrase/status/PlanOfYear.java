package vn.thuocdo.read.phrase.status;

import java.util.HashSet;
import java.util.Set;
import vn.thuocdo.read.text.Phrase;

/** The year of a plan that a status says was reached: {@code Đã hoàn thành nhiệm vụ năm 2024}. */
final class PlanOfYear {

    private static final int DIGITS = 4;

    private static final Set<String> PLANS =
            Set.of("kế hoạch", "chỉ tiêu", "nhiệm vụ", "mục tiêu", "công việc", "chương trình");

    private static final Set<String> PLAN = Set.of(
            "kh",
            "plan",
            "plans",
            "target",
            "targets",
            "task",
            "tasks",
            "goal",
            "goals",
            "work",
            "programme",
            "milestones");

    private static final Set<String> BINDING = Set.of("của", "trong", "cho", "năm", "for", "of", "in", "year", "the");

    /** The last word before a plan that was reached. */
    private static final Set<String> BEFORE = Set.of(
            "thành",
            "đạt",
            "vượt",
            "mức",
            "ht",
            "%",
            "xong",
            "hiện",
            "completed",
            "complete",
            "done",
            "met",
            "achieved",
            "reached",
            "finished",
            "delivered");

    /** Words between the two. */
    private static final Set<String> BETWEEN = Set.of(
            "các", "toàn", "bộ", "tất", "cả", "mọi", "những", "số", "all", "the", "its", "our", "their", "every");

    private static final Set<String> SPAN = Set.of("-", "–", "—", "/");

    private PlanOfYear() {}

    /** Whether all plans that are said to be reached are of other years than one. */
    static boolean isOther(Phrase phrase, int year) {
        Set<Integer> years = new HashSet<>();
        for (int at = 1; at < phrase.size(); at++) {
            int length = planAt(phrase, at);
            int before = isReached(phrase, at) ? length : 0;
            int named = before == 0 ? -1 : yearBehind(phrase, at + before);
            int leading = length > 0 && isYear(phrase, at - 1) && isReached(phrase, at - 1) ? at - 1 : -1;
            int token = named >= 0 ? named : leading;
            if (token >= 0) {
                years.add(Integer.parseInt(phrase.get(token).text()));
            }
        }
        return !years.isEmpty() && !years.contains(year);
    }

    private static int planAt(Phrase phrase, int at) {
        if (PLAN.contains(phrase.get(at).text())) {
            return 1;
        }
        int two = Math.min(at + 2, phrase.size());
        return PLANS.contains(phrase.part(at, two).key()) ? 2 : 0;
    }

    private static boolean isReached(Phrase phrase, int at) {
        int before = at - 1;
        while (before >= 0 && BETWEEN.contains(phrase.get(before).text())) {
            before--;
        }
        return before >= 0 && BEFORE.contains(phrase.get(before).text());
    }

    /** The token of the year behind a plan; below 0 where there is none, or several from one to another. */
    private static int yearBehind(Phrase phrase, int at) {
        int year = at;
        while (year < phrase.size() && BINDING.contains(phrase.get(year).text())) {
            year++;
        }
        boolean spans =
                year + 1 < phrase.size() && SPAN.contains(phrase.get(year + 1).text());
        return isYear(phrase, year) && !spans ? year : -1;
    }

    private static boolean isYear(Phrase phrase, int at) {
        if (at < 0 || !phrase.isDigitsAt(at)) {
            return false;
        }
        String digits = phrase.get(at).text();
        return digits.length() == DIGITS && (digits.startsWith("19") || digits.startsWith("20"));
    }
}
