/**
 * What Thuocdo does, as requests and what comes of them: the line from files to a report, written down once, for the command
 * line and for every program that uses the tool as a library.
 *
 * <h2>Requests</h2>
 *
 * <p>A <em>request</em> is a value that says everything a run needs, and says it before anything is read: {@link
 * vn.thuocdo.run.ScoreRun} asks how far every unit is, {@link vn.thuocdo.run.MethodsRun} asks the same by several methods,
 * {@link vn.thuocdo.run.CompareRun} what changed, {@link vn.thuocdo.run.TrendRun} how it went from period to period, {@link
 * vn.thuocdo.run.ExplainRun} why a unit stands where it stands, {@link vn.thuocdo.run.ReconcileRun} whether published figures
 * agree, {@link vn.thuocdo.run.CheckRun} what is wrong with the data, {@link vn.thuocdo.run.DueRun} what falls due, {@link
 * vn.thuocdo.run.InitRun} for the files of a new project, {@link vn.thuocdo.run.InitForRun} for that of a table, and {@link
 * vn.thuocdo.run.DraftRun} for the figures that a report in words names. What cannot be meant, such as two documents in one
 * file, is refused where the request is made, by a {@link vn.thuocdo.run.UsageException}.
 *
 * <p>Requests are put together of a few parts: the {@link vn.thuocdo.run.WorkingFolder} that names start from, the {@link
 * vn.thuocdo.run.ProjectChoice} of what is scored, the {@link vn.thuocdo.run.Outputs} that decide what has to be worked out,
 * and the {@link vn.thuocdo.run.Strictness} with which faults are met.
 *
 * <h2>Outcomes</h2>
 *
 * <p>The method {@code outcome} of a request does it and gives an {@link vn.thuocdo.run.Outcome}: what was found in the data,
 * which rows were left out, which gates do not hold, and the result, or the {@link vn.thuocdo.run.Refusal} that says why there
 * is none. Faults of the data are findings and never exceptions. An outcome is complete: nothing in it reads a file later, so
 * it can be kept, passed on and written as often as one likes.
 *
 * <pre>{@code
 * WorkingFolder here = WorkingFolder.of(Path.of(""));
 * ScoreRun request = ScoreRun.of(ProjectChoice.of(here, "samples/vinh-phuc-2023"), Format.JSON);
 * Outcome<Report> outcome = request.outcome(ReadingWatch.NOBODY);
 * outcome.findings().sorted().forEach(finding -> System.err.println(finding.at() + " " + finding.code().id()));
 * outcome.result().ifPresent(report -> System.out.println(report.board().total().value()));
 * }</pre>
 *
 * <h2>Promises</h2>
 *
 * <p>No run writes a file, prints, ends the process, or knows a clock, a locale or a log: the same inputs give the same
 * outcome. Names that end in {@code Run} are requests; those that end in {@code Choice} say what is used in place of a
 * default. The types of this package change only by addition within a major version, but for {@link vn.thuocdo.run.Engine};
 * those of the packages below it, which results are made of, may change with every minor version.
 */
package vn.thuocdo.run;
