package org.duallearning.mobility.benchmark;

import org.kie.dmn.api.core.DMNCompiler;
import org.kie.dmn.api.core.DMNCompilerConfiguration;
import org.kie.dmn.api.core.DMNRuntime;
import org.kie.dmn.core.compiler.DMNCompilerConfigurationImpl;
import org.kie.dmn.core.compiler.DMNCompilerImpl;
import org.kie.dmn.core.internal.utils.DMNRuntimeBuilder;
import org.kie.dmn.feel.parser.feel11.profiles.DoCompileFEELProfile;

/**
 * The ways in which Drools prepares a DMN model for speed.
 *
 * <p>Two more are left out. In version 10.2.0 a table compiled to an alpha network ({@code AlphaNetworkOption}) keeps the
 * inputs of its first evaluation, so that it answers every later one wrongly; with that mended by hand it was slower than
 * either of these. And nothing reads the executable-model option ({@code ExecModelCompilerOption}) any more.
 */
public enum DmnSetting {
    /** As it comes: the expressions are interpreted. */
    INTERPRETED(false),
    /** The expressions are compiled to Java first. */
    COMPILED(true);

    private final boolean compilesExpressions;

    DmnSetting(boolean compilesExpressions) {
        this.compilesExpressions = compilesExpressions;
    }

    /** Reads the model next to this class and returns a runtime for it, without listeners. */
    DMNRuntime read(String resource) {
        return DMNRuntimeBuilder.fromDefaults()
                .buildConfigurationUsingCustomCompiler(this::compiler)
                .fromClasspathResource(resource, DmnSetting.class)
                .getOrElseThrow(IllegalStateException::new);
    }

    private DMNCompiler compiler(DMNCompilerConfiguration configuration) {
        if (compilesExpressions) {
            ((DMNCompilerConfigurationImpl) configuration).addFEELProfile(new DoCompileFEELProfile());
        }
        return new DMNCompilerImpl(configuration);
    }
}
