package org.duallearning.mobility.application.audit;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.duallearning.mobility.application.audit.AuditProblem.Code;
import org.duallearning.mobility.project.ProjectReference;

/**
 * Finds what was done to the audit trail of a project, or past it. First takes all entries in the order of their numbers,
 * then what is stored. Used by one thread.
 *
 * <p>The chain tells of an entry that was changed, taken out or put in. It cannot tell that its end was cut off: that the
 * stored versions tell, each of which has its entry, and an end that was noted outside the storage.
 */
public final class AuditCheck {
    private final ProjectReference project;
    private final AuditEnd noted;
    private final Map<RecordId, Long> entered = new HashMap<>();
    private final Set<RecordId> stored = new HashSet<>();
    private final List<AuditProblem> problems = new ArrayList<>();
    private AuditEnd end = AuditEnd.NONE;
    private boolean reachesNoted;

    private record RecordId(String kind, String key) {}

    /**
     * A check of one project.
     *
     * @param noted an end that the trail had before, and so must still run through; {@link AuditEnd#NONE} if none was noted
     */
    public AuditCheck(ProjectReference project, AuditEnd noted) {
        this.project = project;
        this.noted = noted;
        reachesNoted = noted.equals(AuditEnd.NONE);
    }

    /** Takes the next entry. */
    public void entry(AuditEntry entry) {
        if (!entry.isIntact(project)) {
            add(Code.CHANGED, entry);
        }
        if (entry.number() != end.number() + 1) {
            add(Code.GAP, entry);
        } else if (!entry.previous().equals(end.hash())) {
            add(Code.NOT_LINKED, entry);
        }
        Long before = entered.put(new RecordId(entry.kind(), entry.key()), entry.version());
        if (entry.version() != (before == null ? 1 : before + 1)) {
            add(Code.OUT_OF_ORDER, entry);
        }
        end = AuditEnd.of(entry);
        reachesNoted |= end.equals(noted);
    }

    /**
     * Takes a record that is stored.
     *
     * @param kind its kind
     * @param key its key, part by part
     * @param versions its versions, oldest first; at least one
     */
    public void stored(String kind, List<String> key, List<Long> versions) {
        RecordId record = new RecordId(kind, AuditEntry.keyText(key));
        stored.add(record);
        long told = entered.getOrDefault(record, 0L);
        long newest = versions.get(versions.size() - 1);
        if (told < newest) {
            add(Code.NOT_ENTERED, record);
        } else if (told > newest || versions.size() < newest) {
            add(Code.NOT_STORED, record);
        }
    }

    /** What was found, once everything was taken. */
    public List<AuditProblem> problems() {
        List<AuditProblem> all = new ArrayList<>(problems);
        entered.keySet().stream()
                .filter(record -> !stored.contains(record))
                .map(record -> new AuditProblem(Code.NOT_STORED, 0, record.kind(), record.key()))
                .forEach(all::add);
        if (!reachesNoted) {
            all.add(new AuditProblem(Code.OTHER_END, noted.number(), "", ""));
        }
        return all;
    }

    /** Where the trail ends. */
    public AuditEnd end() {
        return end;
    }

    private void add(Code code, AuditEntry entry) {
        problems.add(new AuditProblem(code, entry.number(), entry.kind(), entry.key()));
    }

    private void add(Code code, RecordId record) {
        problems.add(new AuditProblem(code, 0, record.kind(), record.key()));
    }
}
