package org.duallearning.mobility.adapter.cli;

import java.util.Arrays;
import java.util.Iterator;
import org.duallearning.mobility.matching.Mechanism;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Option;
import picocli.CommandLine.TypeConversionException;

/** By which mechanism to match, and what a lottery draws from. */
final class Mechanisms {
    @Option(
            names = "--mechanism",
            paramLabel = "M",
            defaultValue = "most-placed",
            converter = Names.class,
            completionCandidates = Names.class)
    @SuppressWarnings("NullAway.Init")
    private Mechanism mechanism;

    @Option(names = "--seed", paramLabel = "N", defaultValue = "0")
    private long seed;

    Mechanism mechanism() {
        return mechanism;
    }

    long seed() {
        return seed;
    }

    /** The names of mechanisms in commands. */
    static final class Names implements ITypeConverter<Mechanism>, Iterable<String> {
        @Override
        public Mechanism convert(String name) {
            return Mechanism.named(name).orElseThrow(() -> new TypeConversionException(name));
        }

        @Override
        public Iterator<String> iterator() {
            return Arrays.stream(Mechanism.values()).map(Mechanism::commandName).iterator();
        }
    }
}
