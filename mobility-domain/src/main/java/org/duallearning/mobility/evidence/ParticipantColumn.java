package org.duallearning.mobility.evidence;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/**
 * What each participant is put under: one category of a fixed list, as a table of participants needs it. A category may have
 * nobody. Immutable and thread-safe.
 */
public final class ParticipantColumn {
    private final String name;
    private final List<String> categories;
    private final int[] codes;

    /** A column that keeps the codes, which nobody changes from then on. */
    ParticipantColumn(String name, List<String> categories, int[] codes) {
        this.name = name;
        this.categories = List.copyOf(categories);
        this.codes = codes;
    }

    /**
     * The same without a category that nobody can be in; itself if it has none of that name.
     *
     * @throws IllegalArgumentException if somebody is
     */
    public ParticipantColumn without(String category) {
        int place = categories.indexOf(category);
        if (place < 0) {
            return this;
        }
        if (IntStream.of(codes).anyMatch(code -> code == place)) {
            throw new IllegalArgumentException("A participant of %s is under '%s'.".formatted(name, category));
        }
        return new ParticipantColumn(
                name,
                categories.stream().filter(each -> !each.equals(category)).toList(),
                IntStream.of(codes).map(code -> code > place ? code - 1 : code).toArray());
    }

    /** What the column is about. */
    public String name() {
        return name;
    }

    /** The categories, in their order. */
    public List<String> categories() {
        return categories;
    }

    /** How many participants there are. */
    public int size() {
        return codes.length;
    }

    /** The place in the list of the category that a participant is under, both counted from 0. */
    public int code(int participant) {
        return codes[participant];
    }

    /** The category that a participant is under, counted from 0 in the order of the records. */
    public String category(int participant) {
        return categories.get(codes[participant]);
    }

    /** How many participants each category has. */
    public List<Integer> counts() {
        int[] counts = new int[categories.size()];
        for (int code : codes) {
            counts[code]++;
        }
        List<Integer> list = new ArrayList<>();
        for (int count : counts) {
            list.add(count);
        }
        return List.copyOf(list);
    }
}
