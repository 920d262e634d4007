/** The project file and the command line's way to name its parts, as settings; a method is data here. */
package vn.thuocdo.config;
