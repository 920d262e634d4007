package vn.thuocdo.model;

import java.util.AbstractList;
import java.util.RandomAccess;

/** An immutable list whose elements are made on request, and are equal each time. */
public abstract class ComputedList<T> extends AbstractList<T> implements RandomAccess {}
