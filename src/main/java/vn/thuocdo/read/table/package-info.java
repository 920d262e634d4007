/**
 * Files as tables of located cells, whatever their format. In: an {@link vn.thuocdo.read.input.Input} and what the user
 * declares of its {@link vn.thuocdo.read.table.Layout}. Out: a {@link vn.thuocdo.read.table.Table} whose rows can be walked
 * any number of times. What the cells mean is not known here. Begin with {@link vn.thuocdo.read.table.Tables}.
 */
package vn.thuocdo.read.table;
