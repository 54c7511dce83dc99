package org.duallearning.mobility.application.page;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a picture shows; {@code report.js} draws it. A value that is null is hidden, or not known. */
sealed interface Chart {
    /** The name of the kind in the script. */
    String kind();

    /** What is known of a whole as parts; what is left of it is not known. */
    record Parts(List<String> series, List<PartsRow> rows, String hidden) implements Chart {
        @Override
        public String kind() {
            return "parts";
        }
    }

    /**
     * A bar of parts, in percents.
     *
     * @param label what it is about
     * @param text the numbers in short
     * @param values the parts; null if hidden
     * @param low the lower bound of the first part; null if there is none
     * @param high the upper bound
     */
    record PartsRow(
            String label,
            String text,
            List<@Nullable BigDecimal> values,
            @Nullable BigDecimal low,
            @Nullable BigDecimal high) {}

    /**
     * Bars of counts, as many beside each other as there are series.
     *
     * @param unknown whether a value that is null is not known, rather than hidden
     */
    record Bars(List<String> series, List<BarsRow> rows, boolean unknown) implements Chart {
        @Override
        public String kind() {
            return "bars";
        }
    }

    /** Counts by level, the lowest first, in each wave; the height of a hidden one tells nothing. */
    record Ladder(List<String> waves, List<BarsRow> rows) implements Chart {
        @Override
        public String kind() {
            return "ladder";
        }
    }

    /**
     * Counts, and how they are written.
     *
     * @param label what they are of
     * @param values the counts; null if hidden or not known
     * @param texts how they are written
     */
    record BarsRow(String label, List<@Nullable Long> values, List<String> texts) {}

    /** A dot for each learner, of as many as were planned. */
    record Dots(int planned, List<Part> parts, String open) implements Chart {
        @Override
        public String kind() {
            return "dots";
        }
    }

    /** Learners of one group. */
    record Part(String name, int count) {}

    /** Countries with a number each. */
    record Countries(List<Country> countries) implements Chart {
        @Override
        public String kind() {
            return "map";
        }
    }

    /** A country with its number. */
    record Country(String code, String name, int count) {}

    /** The picture as JSON that can stand in a script. */
    default String json() {
        return json(this);
    }

    /** A text or a value as JSON that can stand in a script. */
    static String json(Object value) {
        try {
            return JsonMapper.builder()
                    .build()
                    .writeValueAsString(value)
                    .replace("&", "\\u0026")
                    .replace("<", "\\u003c")
                    .replace(">", "\\u003e")
                    .replace("\u2028", "\\u2028")
                    .replace("\u2029", "\\u2029");
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException("A picture cannot be written.", e);
        }
    }
}
