package vn.thuocdo.model;

import java.util.AbstractList;
import java.util.RandomAccess;

/** A list that never changes, whose elements are made each time somebody asks for them, equal ones each time. */
public abstract class ComputedList<T> extends AbstractList<T> implements RandomAccess {}
