package vn.thuocdo.report.explain;

/** A line of an explanation: what it is about, and what is so. */
record Fact(String label, String text) {}
