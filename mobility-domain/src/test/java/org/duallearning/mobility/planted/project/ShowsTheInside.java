package org.duallearning.mobility.planted.project;

import java.util.List;
import org.duallearning.mobility.planted.matching.flow.Inside;

/** Shows a type that is not exported, inside a generic one. */
public interface ShowsTheInside {
    /** Shows it. */
    List<Inside> inside();
}
