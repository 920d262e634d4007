/** The pages of the manual that are made from the code, and the commands that documents show. */
package vn.thuocdo.docs;
