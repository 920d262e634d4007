/**
 * A batch tool that scores assigned targets and tasks exactly, and says why. Data flows one way: read, judge, score,
 * report; here is only where the process begins and ends.
 */
package vn.thuocdo;
