package org.duallearning.mobility.adapter.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Path;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Which file of a dossier may not be read. */
final class DossierRightsTest {
    @TempDir
    private Path folder;

    @Test
    void theFileOfADossierThatMayNotBeReadIsNamedWithTheRightsAsReason() throws IOException {
        Path locked = Samples.small(folder).resolve("places.csv");

        UncheckedIOException failure = catchThrowableOfType(
                UncheckedIOException.class, () -> DossierRights.require(folder, path -> !path.equals(locked)));

        assertThat(failure).hasCauseInstanceOf(AccessDeniedException.class);
        Refusal refusal = FileFailures.ofReading(failure.getCause(), Words.in(Locale.ENGLISH));
        assertThat(refusal.exitCode()).isEqualTo(ExitCode.NOT_ALLOWED);
        assertThat(refusal.words()).contains("may not read", locked.toString());
    }

    @Test
    void filesThatAreNoPartOfADossierMayBeClosed() throws IOException {
        Path page = Samples.small(folder).resolve("README.md");

        assertThatCode(() -> DossierRights.require(folder, path -> !path.equals(page)))
                .doesNotThrowAnyException();
    }

    @Test
    void aDossierThatIsNotThereIsForOthersToTell() {
        assertThatCode(() -> DossierRights.require(folder.resolve("none"), path -> false))
                .doesNotThrowAnyException();
    }
}
