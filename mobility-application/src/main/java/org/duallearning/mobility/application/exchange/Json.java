package org.duallearning.mobility.application.exchange;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.core.util.Separators;
import com.fasterxml.jackson.core.util.Separators.Spacing;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectWriter;
import com.fasterxml.jackson.databind.PropertyName;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.introspect.Annotated;
import com.fasterxml.jackson.databind.introspect.JacksonAnnotationIntrospector;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import org.duallearning.mobility.application.message.Column;

/**
 * Writes views and messages as JSON: the same bytes for the REST API and for the command line. Thread-safe.
 *
 * <p>UTF-8, two spaces of indent, LF, one at the end; dates in ISO 8601, numbers without exponents, absent values as null.
 */
public final class Json {
    private static final ObjectWriter WRITER = writer();

    private Json() {}

    /** The JSON document of a view or a message. */
    public static byte[] write(Object value) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (Writer out = new OutputStreamWriter(bytes, StandardCharsets.UTF_8)) {
            write(value, out);
        } catch (IOException e) {
            throw new UncheckedIOException("Memory cannot be written.", e);
        }
        return bytes.toByteArray();
    }

    /**
     * Writes the JSON document of a view or a message. What a view makes when it is reached is written before the next is
     * made.
     *
     * @param out where to; the caller flushes and closes it
     * @throws IOException if it cannot be written
     * @throws RuntimeException whatever goes wrong in a view that makes something when it is reached
     */
    public static void write(Object value, Writer out) throws IOException {
        try {
            WRITER.writeValue(out, value);
        } catch (JsonProcessingException e) {
            if (e.getCause() instanceof RuntimeException ofTheView) {
                throw ofTheView;
            }
            throw new IllegalArgumentException("%s cannot be written as JSON.".formatted(value.getClass()), e);
        }
        out.write('\n');
    }

    private static ObjectWriter writer() {
        ObjectMapper mapper = JsonMapper.builder()
                .addModule(new JavaTimeModule())
                .annotationIntrospector(new ColumnNames())
                .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
                .disable(SerializationFeature.FLUSH_AFTER_WRITE_VALUE)
                .enable(JsonGenerator.Feature.WRITE_BIGDECIMAL_AS_PLAIN)
                .disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET)
                .build();
        DefaultIndenter indenter = new DefaultIndenter("  ", "\n");
        DefaultPrettyPrinter printer =
                new DefaultPrettyPrinter(Separators.createDefaultInstance().withObjectFieldValueSpacing(Spacing.AFTER));
        printer.indentObjectsWith(indenter);
        printer.indentArraysWith(indenter);
        return mapper.writer(printer);
    }

    /** Names the columns of messages as files do. */
    private static final class ColumnNames extends JacksonAnnotationIntrospector {
        private static final long serialVersionUID = 1L;

        @Override
        public PropertyName findNameForSerialization(Annotated annotated) {
            Column column = annotated.getAnnotation(Column.class);
            return column == null ? super.findNameForSerialization(annotated) : PropertyName.construct(column.value());
        }
    }
}
