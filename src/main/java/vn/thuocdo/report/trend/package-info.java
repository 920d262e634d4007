/** The document of {@code trend}: how every unit went from period to period. One file for each format. */
package vn.thuocdo.report.trend;
