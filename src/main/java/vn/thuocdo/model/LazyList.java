package vn.thuocdo.model;

import java.util.AbstractList;
import java.util.RandomAccess;

/** An immutable list that keeps no elements: one is made each time it is asked for, equal to the one before. */
public abstract class LazyList<T> extends AbstractList<T> implements RandomAccess {}
