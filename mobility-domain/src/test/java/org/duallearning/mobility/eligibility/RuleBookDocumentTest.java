package org.duallearning.mobility.eligibility;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class RuleBookDocumentTest {

    private static final Path DOCUMENT = Path.of("docs", "rule-book.md");

    @Test
    void theDocumentSaysWhatTheStandardBookSays() throws IOException {
        String page = RuleBookPage.of(RuleBook.standard());
        if (Boolean.getBoolean("mobility.update")) {
            Files.createDirectories(DOCUMENT.getParent());
            Files.writeString(DOCUMENT, page);
        }

        assertThat(DOCUMENT)
                .as(
                        "the document is not what the book says; write it anew with '%s' and read what changed",
                        RuleBookPage.COMMAND)
                .exists()
                .content()
                .isEqualTo(page);
    }
}
