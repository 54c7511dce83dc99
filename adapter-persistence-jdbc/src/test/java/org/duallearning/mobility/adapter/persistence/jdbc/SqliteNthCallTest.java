package org.duallearning.mobility.adapter.persistence.jdbc;

import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;

/** The calls to SQLite files. */
final class SqliteNthCallTest implements NthCallContract {
    private static SqliteCopies files;
    private static List<Scene> scenes;

    @BeforeAll
    static void playTheScenes() throws IOException {
        files = new SqliteCopies();
        scenes = Scene.story(files);
    }

    @AfterAll
    static void deleteFiles() throws IOException {
        files.close();
    }

    @Override
    public Copies copies() {
        return files;
    }

    @Override
    public List<Scene> scenes() {
        return scenes;
    }
}
