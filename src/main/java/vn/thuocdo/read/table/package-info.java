/** Files as tables of located cells, whatever their format; what the cells mean is not known here. */
package vn.thuocdo.read.table;
