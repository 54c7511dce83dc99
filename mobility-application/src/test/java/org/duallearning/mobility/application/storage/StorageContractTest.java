package org.duallearning.mobility.application.storage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.platform.engine.discovery.DiscoverySelectors.selectClass;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import org.duallearning.mobility.application.port.out.AuditTrail;
import org.duallearning.mobility.application.port.out.RecordType;
import org.duallearning.mobility.application.port.out.Records;
import org.duallearning.mobility.application.port.out.Saved;
import org.duallearning.mobility.application.port.out.Snapshot;
import org.duallearning.mobility.application.port.out.Storage;
import org.duallearning.mobility.application.port.out.Transaction;
import org.duallearning.mobility.application.port.out.Versioned;
import org.duallearning.mobility.application.port.out.WritableRecords;
import org.duallearning.mobility.application.storage.contract.StorageContract;
import org.duallearning.mobility.learner.Learner;
import org.duallearning.mobility.project.ProjectReference;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.platform.engine.TestExecutionResult;
import org.junit.platform.engine.support.descriptor.MethodSource;
import org.junit.platform.launcher.TestExecutionListener;
import org.junit.platform.launcher.TestIdentifier;
import org.junit.platform.launcher.core.LauncherDiscoveryRequestBuilder;
import org.junit.platform.launcher.core.LauncherFactory;

/** Storages with one fault each: the contract finds them all. */
final class StorageContractTest {
    @ParameterizedTest
    @CsvSource({
        "IgnoresVersions, aChangeOfAnOldVersionIsRefusedAndNothingIsSaved",
        "ForgetsHistory, everyChangeIsOneVersionMoreAndTheHistoryIsOldestFirst",
        "IgnoresCase, recordsComeInTheOrderOfCodePoints",
        "OrdersByUtf16, recordsComeInTheOrderOfCodePoints",
        "JoinsTheKey, everyPartOfAKeyCountsBeforeTheNext",
        "RepeatsTheLastOfAPage, pagesOfAnySizeMissNothingAndRepeatNothing",
        "LeaksBetweenProjects, projectsWithEqualKeysDoNotMeet",
        "CommitsOnClose, closingWithoutCommitDropsEverything",
        "DropsACommit, aNewRecordIsVersionOne",
        "ReadsAfresh, aSnapshotStaysAsItWasWhenItWasOpened",
        "TrimsText, everyValueComesBackEqual",
        "ListsEveryProject, onlyProjectsWithARecordAreListed"
    })
    void everyFaultIsFound(String fault, String test) throws ClassNotFoundException {
        assertThat(failures(Class.forName(getClass().getName() + "$" + fault))).contains(test);
    }

    private static Set<String> failures(Class<?> testClass) {
        Set<String> failed = new TreeSet<>();
        LauncherFactory.create()
                .execute(
                        LauncherDiscoveryRequestBuilder.request()
                                .selectors(selectClass(testClass))
                                .build(),
                        new TestExecutionListener() {
                            @Override
                            public void executionFinished(TestIdentifier test, TestExecutionResult result) {
                                if (result.getThrowable().isPresent()) {
                                    test.getSource()
                                            .filter(MethodSource.class::isInstance)
                                            .map(source -> ((MethodSource) source).getMethodName())
                                            .ifPresent(failed::add);
                                }
                            }
                        });
        return failed;
    }

    static final class IgnoresVersions implements StorageContract {
        @Override
        public Storage newStorage() {
            return new BrokenStorage() {
                @Override
                <K, V> Saved save(RecordType<K, V> type, WritableRecords<K, V> records, V value, long expected) {
                    return records.save(
                            value, records.history(type.keyOf(value)).size());
                }
            };
        }
    }

    static final class ForgetsHistory implements StorageContract {
        @Override
        public Storage newStorage() {
            return new BrokenStorage() {
                @Override
                <K, V> List<Versioned<V>> history(Records<K, V> records, K key) {
                    return records.find(key).stream().toList();
                }
            };
        }
    }

    static final class IgnoresCase implements StorageContract {
        @Override
        public Storage newStorage() {
            return sortedBy(parts -> String.join(" ", parts).toLowerCase(Locale.ROOT));
        }
    }

    static final class OrdersByUtf16 implements StorageContract {
        @Override
        public Storage newStorage() {
            return sortedBy(parts -> String.join("\0", parts));
        }
    }

    static final class JoinsTheKey implements StorageContract {
        @Override
        public Storage newStorage() {
            return sortedBy(parts -> String.join("", parts));
        }
    }

    static final class RepeatsTheLastOfAPage implements StorageContract {
        @Override
        public Storage newStorage() {
            return new BrokenStorage() {
                @Override
                <K, V> List<Versioned<V>> pageAfter(
                        RecordType<K, V> type, Records<K, V> records, @Nullable K after, int size) {
                    List<Versioned<V>> page = new ArrayList<>(records.pageAfter(after, size));
                    if (after != null && !page.isEmpty()) {
                        page.add(0, records.find(after).orElse(page.get(0)));
                    }
                    return page.subList(0, Math.min(size, page.size()));
                }
            };
        }
    }

    static final class LeaksBetweenProjects implements StorageContract {
        @Override
        public Storage newStorage() {
            return new BrokenStorage() {
                @Override
                ProjectReference project(ProjectReference asked) {
                    return new ProjectReference("one for all");
                }
            };
        }
    }

    static final class CommitsOnClose implements StorageContract {
        @Override
        public Storage newStorage() {
            return new BrokenStorage() {
                @Override
                void close(Transaction transaction) {
                    try {
                        transaction.commit();
                    } catch (IllegalStateException e) {
                        transaction.close();
                    }
                }
            };
        }
    }

    static final class DropsACommit implements StorageContract {
        @Override
        public Storage newStorage() {
            return new BrokenStorage() {
                @Override
                public Snapshot snapshot(ProjectReference project) {
                    return super.snapshot(new ProjectReference("another"));
                }
            };
        }
    }

    static final class ReadsAfresh implements StorageContract {
        @Override
        public Storage newStorage() {
            return new BrokenStorage() {
                @Override
                public Snapshot snapshot(ProjectReference project) {
                    return new Snapshot() {
                        @Override
                        public <K, V> Records<K, V> records(RecordType<K, V> type) {
                            return now().records(type);
                        }

                        @Override
                        public AuditTrail audit() {
                            return now().audit();
                        }

                        @Override
                        public void close() {}
                    };
                }

                private Snapshot now() {
                    return super.snapshot(PROJECT);
                }
            };
        }
    }

    static final class TrimsText implements StorageContract {
        @Override
        public Storage newStorage() {
            return new BrokenStorage() {
                @Override
                @SuppressWarnings("unchecked") // a learner for a learner
                <K, V> Saved save(RecordType<K, V> type, WritableRecords<K, V> records, V value, long expected) {
                    return records.save(value instanceof Learner learner ? (V) trimmed(learner) : value, expected);
                }
            };
        }

        private static Learner trimmed(Learner learner) {
            return new Learner(
                    learner.id(),
                    learner.givenName() == null ? null : learner.givenName().trim(),
                    learner.familyName(),
                    learner.birthDate(),
                    learner.email(),
                    learner.phone(),
                    learner.school(),
                    learner.schoolClass(),
                    learner.grade(),
                    learner.system(),
                    learner.seNSe(),
                    learner.firstEntryOn(),
                    learner.enrolledFrom(),
                    learner.enrolledUntil(),
                    learner.graduatedOn(),
                    learner.trade(),
                    learner.iscedField(),
                    learner.languages(),
                    learner.supportNeeds());
        }
    }

    static final class ListsEveryProject implements StorageContract {
        @Override
        public Storage newStorage() {
            return new BrokenStorage() {
                private final List<ProjectReference> asked = new ArrayList<>();

                @Override
                ProjectReference project(ProjectReference project) {
                    asked.add(project);
                    return project;
                }

                @Override
                public List<ProjectReference> projects() {
                    super.projects();
                    return asked.stream()
                            .distinct()
                            .sorted(Comparator.comparing(ProjectReference::value))
                            .toList();
                }
            };
        }
    }

    private interface SortKey {
        String of(List<String> keyParts);
    }

    private static Storage sortedBy(SortKey sortKey) {
        return new BrokenStorage() {
            @Override
            <K, V> List<Versioned<V>> pageAfter(
                    RecordType<K, V> type, Records<K, V> records, @Nullable K after, int size) {
                return records.pageAfter(null, Integer.MAX_VALUE).stream()
                        .filter(record -> after == null
                                || sortKeyOf(type, type.keyOf(record.value())).compareTo(sortKeyOf(type, after)) > 0)
                        .sorted(Comparator.comparing(record -> sortKeyOf(type, type.keyOf(record.value()))))
                        .limit(size)
                        .toList();
            }

            private <K, V> String sortKeyOf(RecordType<K, V> type, K key) {
                return sortKey.of(type.keyParts(key));
            }
        };
    }
}
