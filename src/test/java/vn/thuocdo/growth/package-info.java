/** Nothing costs more than its share: inputs that are twice as long take about twice the steps or the memory. */
package vn.thuocdo.growth;
