/** Requests and what comes of them. */
package vn.thuocdo.run;
