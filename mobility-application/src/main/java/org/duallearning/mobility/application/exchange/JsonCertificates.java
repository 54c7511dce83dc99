package org.duallearning.mobility.application.exchange;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.Map;
import java.util.Optional;
import org.duallearning.mobility.application.port.out.CertificateFormat;
import org.duallearning.mobility.matching.Certificate;

/** Certificates as JSON on one line, with their parts in a fixed order. Stateless and thread-safe. */
public final class JsonCertificates implements CertificateFormat {
    private static final TypeReference<Map<String, Object>> DATA = new TypeReference<>() {};

    @Override
    public String write(Certificate certificate) {
        try {
            return JsonReading.MAPPER.writeValueAsString(CertificateData.of(certificate));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("Plain data can be written as JSON.", e);
        }
    }

    @Override
    public Optional<Certificate> read(String document) {
        try {
            JsonNode root = JsonReading.MAPPER.readTree(document);
            return Optional.ofNullable(CertificateData.read(root, "$", new CaseNodes()));
        } catch (JsonProcessingException notJson) {
            return Optional.empty();
        }
    }

    @Override
    public Map<String, Object> data(String document) {
        try {
            return JsonReading.MAPPER.readValue(document, DATA);
        } catch (JsonProcessingException notAnObject) {
            return Map.of();
        }
    }
}
