package org.duallearning.mobility.adapter.persistence.jdbc;

import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;

/** The calls to databases of a PostgreSQL server. */
@Tag("faults")
final class PostgresNthCallTest implements NthCallContract {
    private static final Copies DATABASES = new Copies() {
        @Override
        public String empty() {
            return Postgres.databaseWithTables();
        }

        @Override
        public String copyOf(String url) {
            return Postgres.copyOf(url);
        }

        @Override
        public void drop(String url) {
            Postgres.drop(url);
        }
    };

    private static List<Scene> scenes;

    @BeforeAll
    static void playTheScenes() {
        scenes = Scene.story(DATABASES);
    }

    @AfterAll
    static void dropDatabases() {
        Postgres.dropDatabases();
    }

    @Override
    public Copies copies() {
        return DATABASES;
    }

    @Override
    public List<Scene> scenes() {
        return scenes;
    }
}
