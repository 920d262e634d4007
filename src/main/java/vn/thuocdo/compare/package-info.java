/** Two scoreboards and what became of the units between them: what changed. Differences are exact, and so is their sign. */
package vn.thuocdo.compare;
