package org.duallearning.mobility.application.port.in;

import java.time.LocalDate;
import java.util.Locale;
import org.duallearning.mobility.application.view.RulesView;
import org.jspecify.annotations.Nullable;

/** Shows the rules that come with this version: those of a project that adopted no rule book of its own. */
public interface ReadRuleBook {
    /**
     * The rules in force on a day, by whichever clock each looks at.
     *
     * @param on the day; null for every rule
     */
    RulesView rules(@Nullable LocalDate on, Locale language);
}
