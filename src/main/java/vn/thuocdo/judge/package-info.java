/**
 * One assignment, its latest result and the method: a verdict. First the facts are established (which result counts, on
 * which scale it is compared), then they are judged; all of it exact and pure.
 */
package vn.thuocdo.judge;
