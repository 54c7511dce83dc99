package org.duallearning.mobility.adapter.cli;

import java.util.AbstractCollection;
import java.util.Collection;
import java.util.Iterator;
import java.util.function.IntConsumer;

/** A collection that tells, whenever somebody goes over it, how many of its elements were reached. */
final class Counted<T> extends AbstractCollection<T> {
    private final Collection<T> elements;
    private final IntConsumer reached;

    Counted(Collection<T> elements, IntConsumer reached) {
        this.elements = elements;
        this.reached = reached;
    }

    @Override
    public int size() {
        return elements.size();
    }

    @Override
    public Iterator<T> iterator() {
        Iterator<T> inOrder = elements.iterator();
        return new Iterator<>() {
            private int count;

            @Override
            public boolean hasNext() {
                return inOrder.hasNext();
            }

            @Override
            public T next() {
                T element = inOrder.next();
                count++;
                reached.accept(count);
                return element;
            }
        };
    }
}
