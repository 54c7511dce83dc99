package org.duallearning.mobility.adapter.cli;

import jakarta.validation.ConstraintViolation;
import jakarta.validation.Validator;
import jakarta.validation.ValidatorFactory;
import jakarta.validation.executable.ExecutableValidator;
import jakarta.validation.metadata.BeanDescriptor;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import org.duallearning.mobility.application.mapping.DossierType;
import org.duallearning.mobility.application.message.MessageConstraints;

/**
 * A validator that is made beside other work and waited for when it is first asked. Thread-safe.
 *
 * <p>Making one takes about as long as everything that comes before the first row is checked, so that on two processors a
 * command answers a third earlier.
 */
final class ValidatorInTheMaking implements Validator, AutoCloseable {
    private final CompletableFuture<ValidatorFactory> factory =
            CompletableFuture.supplyAsync(MessageConstraints::validators);
    private final CompletableFuture<Validator> validator = factory.thenApply(ValidatorInTheMaking::ready);

    /** A validator that knows the rows of a dossier already. */
    private static Validator ready(ValidatorFactory factory) {
        Validator validator = factory.getValidator();
        DossierType.all().forEach(type -> validator.getConstraintsForClass(type.row()));
        return validator;
    }

    @Override
    public <T> Set<ConstraintViolation<T>> validate(T object, Class<?>... groups) {
        return validator.join().validate(object, groups);
    }

    @Override
    public <T> Set<ConstraintViolation<T>> validateProperty(T object, String property, Class<?>... groups) {
        return validator.join().validateProperty(object, property, groups);
    }

    @Override
    public <T> Set<ConstraintViolation<T>> validateValue(
            Class<T> type, String property, Object value, Class<?>... groups) {
        return validator.join().validateValue(type, property, value, groups);
    }

    @Override
    public BeanDescriptor getConstraintsForClass(Class<?> type) {
        return validator.join().getConstraintsForClass(type);
    }

    @Override
    public <T> T unwrap(Class<T> type) {
        return validator.join().unwrap(type);
    }

    @Override
    public ExecutableValidator forExecutables() {
        return validator.join().forExecutables();
    }

    /** Closes what was made; what is still being made and was never asked for ends with the process. */
    @Override
    public void close() {
        if (factory.isDone() && !factory.isCompletedExceptionally()) {
            factory.join().close();
        }
    }
}
