package org.duallearning.mobility.application.message;

import jakarta.validation.MessageInterpolator;
import jakarta.validation.Path;
import jakarta.validation.TraversableResolver;
import jakarta.validation.Validation;
import jakarta.validation.ValidatorFactory;
import java.lang.annotation.ElementType;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Checks the constraints of messages with whichever Jakarta Validation provider is on the class path.
 *
 * <p>The words for people come from this project's own phrases, so the provider is asked for none; that also spares it an
 * expression language.
 */
public final class MessageConstraints {
    private MessageConstraints() {}

    /**
     * A factory of thread-safe validators; the caller closes it.
     *
     * @throws jakarta.validation.NoProviderFoundException if no provider is on the class path
     */
    public static ValidatorFactory validators() {
        return Validation.byDefaultProvider()
                .configure()
                .ignoreXmlConfiguration()
                .messageInterpolator(new NoWords())
                .traversableResolver(new EverythingInMemory())
                // Its answer is always the same; to remember it for each cell takes longer than to ask.
                .addProperty("hibernate.validator.enable_traversable_resolver_result_cache", "false")
                .buildValidatorFactory();
    }

    private static final class NoWords implements MessageInterpolator {
        @Override
        public String interpolate(String template, Context context) {
            return template;
        }

        @Override
        public String interpolate(String template, Context context, Locale locale) {
            return template;
        }
    }

    /** Messages hold nothing that is loaded on demand, so no persistence provider needs to be looked for. */
    private static final class EverythingInMemory implements TraversableResolver {
        @Override
        public boolean isReachable(
                @Nullable Object object, Path.Node property, Class<?> rootType, Path path, ElementType elementType) {
            return true;
        }

        @Override
        public boolean isCascadable(
                Object object, Path.Node property, Class<?> rootType, Path path, ElementType elementType) {
            return true;
        }
    }
}
