package org.duallearning.mobility.adapter.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.function.Function;
import java.util.function.Supplier;
import org.duallearning.mobility.application.MobilityApplication;
import org.duallearning.mobility.application.audit.Caller;
import org.duallearning.mobility.application.audit.Request;
import org.duallearning.mobility.application.audit.Role;
import org.duallearning.mobility.application.exchange.Json;
import org.duallearning.mobility.application.port.out.Durability;
import org.duallearning.mobility.application.port.out.Storage;
import org.duallearning.mobility.application.port.out.StorageAdmin;
import org.duallearning.mobility.application.port.out.StorageProvider;
import org.duallearning.mobility.application.port.out.StorageSettings;
import org.duallearning.mobility.application.view.Marked;
import org.duallearning.mobility.eligibility.RuleBook;
import org.duallearning.mobility.matching.PlacementPolicy;
import org.duallearning.mobility.project.Provenance;
import org.duallearning.mobility.retention.RetentionSchedule;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Help.Ansi;

/** What commands share: the use cases over the storage that was named, and a way to answer. */
final class Session {
    private static final String THROW_AWAY = "memory:";

    private final Surroundings surroundings;
    private final MobilityCommand options;
    private @Nullable Aside aside;
    private @Nullable Progress progress;

    Session(Surroundings surroundings, MobilityCommand options) {
        this.surroundings = surroundings;
        this.options = options;
    }

    /** The language of answers: the one asked for, else the system's, but English in JSON. */
    Locale language() {
        String asked = options.language();
        if (asked != null) {
            return Locale.forLanguageTag(asked);
        }
        return options.json() ? Locale.ENGLISH : words().language();
    }

    /** The words for people. */
    Words words() {
        String asked = options.language();
        return Words.in(asked == null ? surroundings.language() : Locale.forLanguageTag(asked));
    }

    /** What is piped in. */
    InputStream input() {
        return surroundings.input();
    }

    /** Where bytes go that are the answer themselves. */
    OutputStream output() {
        return surroundings.output();
    }

    /** Refuses to answer with bytes on a terminal, or beside a JSON document. */
    void requirePlaceForBytes() {
        if (surroundings.isTerminal("out")) {
            throw new Refusal(ExitCode.USAGE, words().say("backup.terminal"));
        }
        if (options.json()) {
            throw new Refusal(ExitCode.USAGE, words().say("usage.exclusive", "--json, " + Output.STANDARD));
        }
    }

    /** Who gives the command: the account that is named, else that of this machine. */
    Request request() {
        String named = Objects.requireNonNullElseGet(
                options.caller(), () -> surroundings.environment().getOrDefault("MOBILITY_AS", ""));
        String account = named.isBlank() ? surroundings.account() : named;
        try {
            return new Request(
                    new Caller(account, Role.CONSORTIUM_COORDINATOR, null),
                    surroundings.clock().instant());
        } catch (IllegalArgumentException e) {
            throw new Refusal(ExitCode.USAGE, words().say("failure.caller", Shown.of(account)));
        }
    }

    /** The day on which the command is given. */
    LocalDate today() {
        return LocalDate.now(surroundings.clock());
    }

    /** Calls the use cases over the store of the user. */
    <T> T inStore(Function<MobilityApplication, T> work) {
        return over(existing(storeUrl()), PlacementPolicy.standard(), work);
    }

    /** Calls the use cases over the store of the user, which is made if there is none. */
    <T> T inStoreEvenNew(Function<MobilityApplication, T> work) {
        return over(storeUrl(), PlacementPolicy.standard(), work);
    }

    private String storeUrl() {
        return StoreUrl.of(options.storageUrl(), surroundings.environment());
    }

    /** Refuses a store that is not there: whoever mistyped its name must not get an empty one. */
    private String existing(String url) {
        StoreFiles files = storeFiles(url);
        if (files.areMissing()) {
            throw new Refusal(
                    ExitCode.NOT_FOUND,
                    words().say("store.missing", Shown.of(files.files().get(0))));
        }
        return url;
    }

    /** The files that the store of the user is kept in. */
    StoreFiles storeFiles() {
        return storeFiles(storeUrl());
    }

    /** With that of the keys, if it was named; none for a URL that names no storage, which is for whoever opens it to tell. */
    private StoreFiles storeFiles(String url) {
        try {
            List<Path> files = new ArrayList<>();
            StorageProvider.filesOf(url).forEach(file -> files.add(Path.of(file)));
            String keys = keys();
            if (keys != null && !files.isEmpty()) {
                files.add(Path.of(keys));
            }
            return new StoreFiles(files);
        } catch (IllegalArgumentException e) {
            return new StoreFiles(List.of());
        }
    }

    private Refusal unknown(String url) {
        return new Refusal(ExitCode.USAGE, words().say("failure.url", Shown.of(url)));
    }

    /** The same, under another retention schedule. */
    <T> T inStore(RetentionSchedule schedule, Function<MobilityApplication, T> work) {
        return over(existing(storeUrl()), PlacementPolicy.standard(), schedule, work);
    }

    /** Calls the use cases under a retention schedule, over a store that is thrown away. */
    <T> T inThrowAwayStore(RetentionSchedule schedule, Function<MobilityApplication, T> work) {
        return over(THROW_AWAY, PlacementPolicy.standard(), schedule, work);
    }

    /** Whether somebody is there to answer a question. */
    boolean isAnsweredByAPerson() {
        return surroundings.isTerminal("in") && surroundings.isTerminal("err");
    }

    /** Calls the use cases over a store that is thrown away, unless one was named on the command line. */
    <T> T inThrowAwayStore(Function<MobilityApplication, T> work) {
        String named = options.storageUrl();
        return over(named == null ? THROW_AWAY : named, PlacementPolicy.standard(), work);
    }

    /** Calls the use cases under some rule book, over a store that is thrown away. */
    <T> T inThrowAwayStore(RuleBook rules, Function<MobilityApplication, T> work) {
        if (options.storageUrl() != null) {
            throw new Refusal(ExitCode.USAGE, words().say("rules.thrownAway"));
        }
        return over(
                THROW_AWAY,
                new PlacementPolicy(rules, PlacementPolicy.standard().fitTable()),
                work);
    }

    private <T> T over(String url, PlacementPolicy policy, Function<MobilityApplication, T> work) {
        return over(url, policy, RetentionSchedule.standard(), work);
    }

    private <T> T over(
            String url, PlacementPolicy policy, RetentionSchedule schedule, Function<MobilityApplication, T> work) {
        return whileTelling(() -> {
            try (ValidatorInTheMaking validator = new ValidatorInTheMaking();
                    Storage storage = open(url)) {
                return work.apply(MobilityApplication.over(storage, policy, schedule, validator));
            }
        });
    }

    /** Looks after the store of the user. */
    StorageAdmin administration() {
        return administration(existing(storeUrl()));
    }

    /** Looks after the store of the user, which is made if there is none. */
    StorageAdmin administrationEvenNew() {
        return administration(storeUrl());
    }

    private StorageAdmin administration(String url) {
        try {
            return surroundings.administration().apply(settings(url));
        } catch (IllegalArgumentException e) {
            throw unknown(url);
        }
    }

    /** This moment. */
    Instant now() {
        return surroundings.clock().instant();
    }

    private Storage open(String url) {
        if (options.unsafe()) {
            say(words().say("storage.unsafe"));
        }
        try {
            return surroundings.storages().apply(settings(url));
        } catch (IllegalArgumentException e) {
            throw unknown(url);
        }
    }

    private StorageSettings settings(String url) {
        return new StorageSettings(url, options.unsafe() ? Durability.BEST_EFFORT : Durability.REQUIRED, keys());
    }

    /** The file of keys named by the option, else by {@code MOBILITY_KEYS}; null for the usual one. */
    private @Nullable String keys() {
        String named = options.keys();
        if (named != null) {
            return named;
        }
        String file = surroundings.environment().getOrDefault("MOBILITY_KEYS", "");
        return file.isBlank() ? null : file;
    }

    /** Works, and tells after a second how far it has come. */
    <T> T whileTelling(Supplier<T> work) {
        if (options.quiet()) {
            return work.get();
        }
        try (Progress started = new Progress(aside(), surroundings.nanoTime(), words().say("progress.working"))) {
            progress = started;
            return work.get();
        } finally {
            progress = null;
        }
    }

    /** Hears how far the work has come, as often as the work likes. */
    void tell(String key, Object... values) {
        Progress waiting = progress;
        if (waiting != null) {
            waiting.at(() -> words().say(key, values));
        }
    }

    /**
     * Prints an answer: the view as JSON if that was asked for, else the page made of it, which says so itself where the rows it
     * comes of are not, or not wholly, real.
     */
    <V> void answer(V view, Function<V, Page> page) {
        PrintWriter out = options.spec().commandLine().getOut();
        if (options.json()) {
            print(view, out);
        } else {
            String text = marked(view, page)
                    .text(options.spec().commandLine().getColorScheme().ansi());
            aside().wipe();
            out.print(text);
        }
        out.flush();
    }

    /** The same for a file, without colours. */
    <V> byte[] document(V view, Function<V, Page> page) {
        return options.json()
                ? Json.write(view)
                : marked(view, page).text(Ansi.OFF).getBytes(StandardCharsets.UTF_8);
    }

    private <V> Page marked(V view, Function<V, Page> page) {
        Page made = page.apply(view);
        return view instanceof Marked of && !of.provenance().equals(Provenance.REAL.name())
                ? made.marked(words().ofCode("provenance", of.provenance()))
                : made;
    }

    /** Prints a document that may be made while it is printed; on a terminal it is its own progress. */
    private void print(Object view, PrintWriter out) {
        if (surroundings.isTerminal("out") && progress != null) {
            progress.close();
        }
        try {
            Json.write(view, out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Says something beside the answer. */
    void say(String words) {
        aside().say(words);
    }

    /** Says something that may be left unsaid. */
    void mention(String words) {
        if (!options.quiet()) {
            say(words);
        }
    }

    private Aside aside() {
        Aside existing = aside;
        if (existing == null) {
            existing = new Aside(options.spec().commandLine().getErr(), surroundings.isTerminal("err"));
            aside = existing;
        }
        return existing;
    }
}
