package org.duallearning.mobility.eligibility;

import java.util.AbstractSet;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;

/**
 * Some facts, in the order of {@link Fact}: a set that costs no more than a number, for every finding carries one.
 *
 * <p>Immutable and thread-safe.
 */
final class FactSet extends AbstractSet<Fact> {

    static final FactSet NONE = new FactSet(0);

    private static final List<Fact> FACTS = List.of(Fact.values());

    private final long bits;

    private FactSet(long bits) {
        this.bits = bits;
    }

    static FactSet of(Fact... facts) {
        return ofBits(Arrays.stream(facts).mapToLong(FactSet::bit).reduce(0, FactSet::join));
    }

    static FactSet ofBits(long bits) {
        return bits == 0 ? NONE : new FactSet(bits);
    }

    static long bit(Fact fact) {
        return 1L << fact.index();
    }

    private static long join(long some, long others) {
        return some | others;
    }

    long bits() {
        return bits;
    }

    FactSet plus(FactSet others) {
        return ofBits(bits | others.bits);
    }

    @Override
    public boolean contains(Object fact) {
        return fact instanceof Fact one && (bits & bit(one)) != 0;
    }

    @Override
    public Iterator<Fact> iterator() {
        return new Iterator<>() {

            private long rest = bits;

            @Override
            public boolean hasNext() {
                return rest != 0;
            }

            @Override
            public Fact next() {
                if (rest == 0) {
                    throw new NoSuchElementException();
                }
                Fact next = FACTS.get(Long.numberOfTrailingZeros(rest));
                rest &= rest - 1;
                return next;
            }
        };
    }

    @Override
    public int size() {
        return Long.bitCount(bits);
    }
}
