package org.duallearning.mobility.notation;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Reads a text line by line: remarks, its version, the sources that it rests on, and blocks of indented lines, each with an id.
 * What it cannot understand it refuses at the first such line. Used once.
 *
 * @param <S> a source
 */
public final class BlockReader<S> {
    /** What an id looks like. */
    public static final Pattern ID = Pattern.compile("[a-z][a-z0-9-]*");

    private static final String SOURCE = "source";

    private final Words words;
    private final SourceMaker<S> sourceMaker;
    private final BiFunction<Integer, String, ? extends IllegalArgumentException> mistake;
    private final Map<String, S> sources = new HashMap<>();
    private final Set<String> ids = new HashSet<>();
    private final Set<String> saidInBlock = new HashSet<>();
    private final StringBuilder text = new StringBuilder();
    private @Nullable String version;
    private @Nullable Block current;
    private int line;

    /**
     * The words of a text of this kind.
     *
     * @param text what the text is called, such as {@code catalogue}
     * @param version the word before its version
     * @param block the word that begins a block
     */
    public record Words(String text, String version, String block) {}

    /** Makes a source of its name, title and date. */
    @FunctionalInterface
    public interface SourceMaker<S> {
        /** The source. */
        S source(String name, String title, String date);
    }

    /**
     * A reader of texts of one kind.
     *
     * @param mistake makes what is thrown of a line and what is wrong there
     */
    public BlockReader(
            Words words,
            SourceMaker<S> sourceMaker,
            BiFunction<Integer, String, ? extends IllegalArgumentException> mistake) {
        this.words = words;
        this.sourceMaker = sourceMaker;
        this.mistake = mistake;
    }

    /**
     * Reads a text and answers its version.
     *
     * @param begin begins the block of an id
     * @throws UncheckedIOException if reading fails
     */
    public String read(Reader reader, Function<String, Block> begin) {
        try {
            BufferedReader lines = new BufferedReader(reader);
            for (String next = lines.readLine(); next != null; next = lines.readLine()) {
                line++;
                text.append(next).append('\n');
                if (!next.isBlank() && !next.startsWith("#")) {
                    read(next, begin);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException("the %s cannot be read after line %s".formatted(words.text(), line), e);
        }
        endBlock();
        String known = version;
        if (known == null) {
            throw error("the %s has no version; begin with '%s VERSION'".formatted(words.text(), words.version()));
        }
        return known;
    }

    private void read(String next, Function<String, Block> begin) {
        String[] parts = next.strip().split(" +", 2);
        String rest = parts.length < 2 ? "" : parts[1];
        Block block = next.startsWith(" ") ? current : null;
        if (rest.isEmpty() && (block == null || !block.mayStandAlone(parts[0]))) {
            throw error("nothing follows '%s'".formatted(parts[0]));
        }
        if (block != null) {
            if (!saidInBlock.add(parts[0])) {
                throw error(
                        "this %s says '%s' already; leave one of the two lines out".formatted(words.block(), parts[0]));
            }
            block.read(parts[0], rest);
        } else if (next.startsWith(" ")) {
            throw error("an indented line belongs to a block; start one with '%s'".formatted(words.block()));
        } else if (parts[0].equals(words.version())) {
            if (version != null) {
                throw error("the %s has a version already, '%s'; leave one of the two lines out"
                        .formatted(words.text(), version));
            }
            version = rest;
        } else if (parts[0].equals(SOURCE)) {
            readSource(rest);
        } else if (parts[0].equals(words.block())) {
            beginBlock(rest, begin);
        } else {
            throw error("'%s' is not known here; write %s, %s or %s"
                    .formatted(parts[0], words.version(), SOURCE, words.block()));
        }
    }

    private void beginBlock(String id, Function<String, Block> begin) {
        endBlock();
        if (!ID.matcher(id).matches()) {
            throw error("'%s' is not an id; use small letters, digits and hyphens".formatted(id));
        }
        if (!ids.add(id)) {
            throw error("%s '%s' exists already; give this one another id".formatted(words.block(), id));
        }
        saidInBlock.clear();
        current = begin.apply(id);
    }

    private void endBlock() {
        Block ending = current;
        if (ending != null) {
            ending.end();
            current = null;
        }
    }

    private void readSource(String rest) {
        String[] parts = rest.split("\\|", -1);
        if (parts.length != 3 || Arrays.stream(parts).anyMatch(String::isBlank)) {
            throw error("a source reads 'source NAME | title | date'");
        }
        String name = parts[0].strip();
        if (sources.put(name, sourceMaker.source(name, parts[1].strip(), parts[2].strip())) != null) {
            throw error("source '%s' exists already; give this one another name".formatted(name));
        }
    }

    /** The sources of these names, with commas between. */
    public List<S> sources(String names) {
        return Arrays.stream(names.split(" *, *")).map(this::source).toList();
    }

    private S source(String name) {
        S source = sources.get(name);
        if (source == null) {
            throw error("there is no source '%s'; add it above".formatted(name));
        }
        return source;
    }

    /** The text as far as it was read, with lines that end in a line feed. */
    public String text() {
        return text.toString();
    }

    /** The line that is being read, counted from 1. */
    public int line() {
        return line;
    }

    /** What to throw for a mistake on the line that is being read. */
    public IllegalArgumentException error(String advice) {
        return mistake.apply(line, advice);
    }
}
