package org.duallearning.mobility.application.exchange;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.BufferedInputStream;
import java.io.CharConversionException;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipException;
import org.jspecify.annotations.Nullable;

/** A parsed document of JSON or gzipped JSON, or what keeps it from being one. */
record JsonReading(@Nullable JsonNode root, List<CaseProblem> problems) {

    /**
     * Takes a field that is named twice, or anything after the document, for an error. A name may be as long as a text, since
     * ids are both.
     */
    static final JsonMapper MAPPER = JsonMapper.builder(JsonFactory.builder()
                    .streamReadConstraints(StreamReadConstraints.builder()
                            .maxNameLength(StreamReadConstraints.DEFAULT_MAX_STRING_LEN)
                            .build())
                    .build())
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build();

    static JsonReading read(InputStream bytes) throws IOException {
        try {
            return new JsonReading(MAPPER.readTree(unzipped(bytes)), List.of());
        } catch (JsonProcessingException e) {
            String at = e.getLocation() == null
                    ? ""
                    : " at line " + e.getLocation().getLineNr() + ", column "
                            + e.getLocation().getColumnNr();
            return refused("NOT_JSON", "the document stops being JSON, or names a field twice," + at);
        } catch (CharConversionException e) {
            return refused("NOT_JSON", "the document is not UTF-8 text; save it as UTF-8");
        } catch (ZipException | EOFException e) {
            return refused("NOT_GZIP", "the file begins like a gzip file but is not whole; make it again");
        }
    }

    private static InputStream unzipped(InputStream bytes) throws IOException {
        BufferedInputStream buffered = new BufferedInputStream(bytes);
        buffered.mark(2);
        boolean zipped = buffered.read() == 0x1f && buffered.read() == 0x8b;
        buffered.reset();
        return zipped ? new GZIPInputStream(buffered) : buffered;
    }

    private static JsonReading refused(String code, String message) {
        return new JsonReading(null, List.of(new CaseProblem("$", null, code, message)));
    }
}
