/**
 * Scoreboards of successive dates into a course, and what is to be expected of it at the year's end. An expectation
 * changes no verdict.
 */
package vn.thuocdo.trend;
