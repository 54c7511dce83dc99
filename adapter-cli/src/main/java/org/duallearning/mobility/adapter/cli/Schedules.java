package org.duallearning.mobility.adapter.cli;

import java.io.StringReader;
import org.duallearning.mobility.retention.RetentionSchedule;
import org.duallearning.mobility.retention.ScheduleSyntaxException;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** The retention schedule that is followed: the one that is proposed, unless a file is named. */
final class Schedules {
    @Option(names = "--schedule", paramLabel = "FILE")
    private @Nullable String file;

    RetentionSchedule read(Session session) {
        if (file == null) {
            return RetentionSchedule.standard();
        }
        try {
            return RetentionSchedule.parse(new StringReader(new RuleBookFiles(session).text(file)));
        } catch (ScheduleSyntaxException e) {
            throw new Refusal(
                    ExitCode.INPUT_INVALID, session.words().say("retention.notUnderstood", file, e.line(), e.advice()));
        }
    }
}
