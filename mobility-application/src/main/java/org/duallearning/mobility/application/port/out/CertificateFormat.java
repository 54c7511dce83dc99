package org.duallearning.mobility.application.port.out;

import java.util.Map;
import java.util.Optional;
import org.duallearning.mobility.matching.Certificate;

/** Certificates as documents, in which they are kept and sent. Thread-safe. */
public interface CertificateFormat {
    /** The document of a certificate: the same for equal certificates. */
    String write(Certificate certificate);

    /** The certificate that a document holds; empty if it holds none. */
    Optional<Certificate> read(String document);

    /** The same document as maps, lists, texts and numbers; empty if it is none. */
    Map<String, Object> data(String document);
}
