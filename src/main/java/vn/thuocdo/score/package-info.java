/** Verdicts into scorecards, and these into the scoreboard. Every rate is exact; nothing is rounded here. */
package vn.thuocdo.score;
