package org.duallearning.mobility.application.service;

import com.google.common.collect.Iterators;
import com.google.common.collect.Lists;
import java.util.AbstractCollection;
import java.util.Iterator;
import java.util.List;
import java.util.function.Function;

/**
 * One thing for each of many others, in their order, made when it is reached: some at a time, on all processors. Thread-safe
 * if what it is made of is.
 */
final class MadeInOrder<T, R> extends AbstractCollection<R> {
    /** So many that sharing them out costs little, and so few that they need little memory. */
    private static final int AT_A_TIME = 256;

    private final List<T> sources;
    private final Function<T, R> making;

    MadeInOrder(List<T> sources, Function<T, R> making) {
        this.sources = sources;
        this.making = making;
    }

    @Override
    public int size() {
        return sources.size();
    }

    @Override
    public Iterator<R> iterator() {
        return Iterators.concat(Iterators.transform(
                Lists.partition(sources, AT_A_TIME).iterator(),
                some -> some.parallelStream().map(making).toList().iterator()));
    }
}
