package org.duallearning.mobility.adapter.persistence.jdbc;

import jakarta.validation.Validator;
import java.util.List;
import java.util.function.UnaryOperator;
import org.duallearning.mobility.application.MobilityApplication;
import org.duallearning.mobility.application.audit.Action;
import org.duallearning.mobility.application.audit.Request;
import org.duallearning.mobility.application.message.MessageConstraints;
import org.duallearning.mobility.application.port.out.AnsweredBefore;
import org.duallearning.mobility.application.port.out.Storage;
import org.duallearning.mobility.application.port.out.StorageException;
import org.duallearning.mobility.matching.PlacementPolicy;
import org.jspecify.annotations.Nullable;

/** The use cases over a storage whose database can be made to fail. */
final class Stage implements AutoCloseable {
    private static final Validator VALIDATOR = MessageConstraints.validators().getValidator();

    private final String url;
    private final Faults faults = new Faults();
    private final Connections connections;
    private final Storage storage;
    private final MobilityApplication application;

    /**
     * Opens the storage of a database that has its tables.
     *
     * @param planted makes another storage of the sound one
     */
    Stage(String url, UnaryOperator<Storage> planted) {
        this.url = url;
        Database database = new FaultyDatabase(Database.of(url), faults);
        connections = Connections.to(database, line -> {});
        storage = planted.apply(new JdbcStorage(database, DatabaseSource.keyring(), connections, List.of()));
        application = MobilityApplication.over(storage, PlacementPolicy.standard(), VALIDATOR);
    }

    String url() {
        return url;
    }

    Faults faults() {
        return faults;
    }

    /** How many connections are taken at this moment. */
    int taken() {
        return connections.taken();
    }

    /** What comes of a use case. */
    Outcome ask(UseCase useCase, Request request) {
        try {
            return new Outcome(useCase.ask(application, request), null, null);
        } catch (StorageException e) {
            return new Outcome(null, e, null);
        } catch (AnsweredBefore e) {
            return new Outcome(null, null, e.again().orElseThrow());
        } catch (Exception e) {
            throw new AssertionError("%s threw what is not a failure of a storage".formatted(useCase), e);
        }
    }

    /** Writes and reads without a change, from which nobody before may keep the next. */
    void tryOut() {
        storage.transaction(TinyDossier.PROJECT, Scene.ANEW, Action.IMPORT_DOSSIER)
                .close();
        storage.projects();
    }

    @Override
    public void close() {
        storage.close();
    }

    /**
     * One of three things.
     *
     * @param answer what was answered
     * @param failure how the storage failed
     * @param again what was answered before
     */
    record Outcome(
            @Nullable String answer,
            @Nullable StorageException failure,
            @Nullable String again) {}
}
