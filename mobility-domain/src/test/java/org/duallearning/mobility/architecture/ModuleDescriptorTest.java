package org.duallearning.mobility.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.lang.module.ModuleDescriptor;
import java.lang.module.ModuleDescriptor.Requires;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import org.duallearning.mobility.eligibility.RuleBook;
import org.junit.jupiter.api.Test;

class ModuleDescriptorTest {
    private static ModuleDescriptor descriptor() throws IOException {
        Path classes = Path.of(URI.create(RuleBook.class
                .getProtectionDomain()
                .getCodeSource()
                .getLocation()
                .toString()));
        try (InputStream stream = Files.newInputStream(classes.resolve("module-info.class"))) {
            return ModuleDescriptor.read(stream);
        }
    }

    @Test
    void theDomainRequiresNothingAtRunTimeButTheBaseOfTheJdk() throws IOException {
        assertThat(descriptor().requires())
                .filteredOn(requires -> !requires.modifiers().contains(Requires.Modifier.STATIC))
                .extracting(Requires::name)
                .containsExactly("java.base");
        assertThat(descriptor().requires())
                .filteredOn(requires -> requires.modifiers().contains(Requires.Modifier.STATIC))
                .extracting(Requires::name)
                .containsExactly("org.jspecify");
    }

    @Test
    void everyPackageIsExportedButTheInternalOnes() throws IOException {
        assertThat(descriptor().exports())
                .allMatch(export -> !export.isQualified())
                .extracting(ModuleDescriptor.Exports::source)
                .containsExactlyInAnyOrderElementsOf(DomainRules.arrows().keySet().stream()
                        .filter(name -> !DomainRules.INTERNAL.contains(name))
                        .map(name -> "org.duallearning.mobility." + name)
                        .toList());
        assertThat(descriptor().opens()).isEmpty();
    }
}
