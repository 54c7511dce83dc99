package org.duallearning.mobility.application.person;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.duallearning.mobility.application.port.out.RecordType;
import org.duallearning.mobility.application.storage.contract.SampleRecords;
import org.duallearning.mobility.learner.Learner;
import org.duallearning.mobility.learner.LearnerId;
import org.duallearning.mobility.matching.Fit;
import org.duallearning.mobility.matching.MatchingRound;
import org.duallearning.mobility.matching.Obstacle;
import org.duallearning.mobility.matching.RoundPlacement;
import org.duallearning.mobility.outcome.SurveyAnswer;
import org.duallearning.mobility.placement.PlaceId;
import org.duallearning.mobility.retention.FieldGroup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** No field of a learner is forgotten when the learner is erased. */
final class PersonalTypeTest {
    /** Kinds of record in which nothing is said of a learner, or nothing but what was erased of whom. */
    private static final Set<RecordType<?, ?>> NOT_ABOUT_LEARNERS = Set.of(
            RecordType.PROJECT,
            RecordType.EDITIONS,
            RecordType.ORGANISATIONS,
            RecordType.PLACES,
            RecordType.QUOTAS,
            RecordType.RECOMMENDATIONS,
            RecordType.RECOMMENDATION_STEPS,
            RecordType.EXCHANGES,
            RecordType.RULE_BOOKS,
            RecordType.HOLDS,
            RecordType.ERASURES,
            RecordType.EDITION_FIGURES,
            // Under pseudonyms.
            RecordType.REPORTS);

    private static final Set<FieldGroup> ALL = EnumSet.allOf(FieldGroup.class);

    static Stream<PersonalFields<?>> fields() {
        return Stream.concat(
                PersonalType.all().stream().map(PersonalType::fields), Stream.of(PersonalType.placement()));
    }

    static Stream<PersonalType<?, ?>> types() {
        return PersonalType.all().stream();
    }

    @Test
    void everyKindOfRecordIsAboutLearnersOrSaidNotToBe() {
        assertThat(RecordType.all())
                .allSatisfy(type -> assertThat(PersonalType.of(type).isPresent())
                        .as(type.name())
                        .isNotEqualTo(NOT_ABOUT_LEARNERS.contains(type)));
    }

    @ParameterizedTest
    @MethodSource("fields")
    void everyComponentIsInAGroupOrStays(PersonalFields<?> fields) {
        Set<String> said = new TreeSet<>(fields.staying());
        said.addAll(fields.groups().keySet());
        assertThat(said)
                .as(fields.type().getSimpleName())
                .isEqualTo(new TreeSet<>(Arrays.stream(fields.type().getRecordComponents())
                        .map(RecordComponent::getName)
                        .toList()));
        assertThat(Collections.disjoint(fields.staying(), fields.groups().keySet()))
                .isTrue();
    }

    @ParameterizedTest
    @MethodSource("types")
    <K, V> void ofAFullRecordOnlyWhatStaysIsLeft(PersonalType<K, V> type) throws ReflectiveOperationException {
        V full = SampleRecords.of(type.records()).full("A", "B");
        V erased = type.erased(full, learner -> ALL);
        assertThat(type.records().keyOf(erased)).isEqualTo(type.records().keyOf(full));
        for (RecordComponent component : full.getClass().getRecordComponents()) {
            Object before = component.getAccessor().invoke(full);
            Object after = component.getAccessor().invoke(erased);
            if (type.fields().groups().containsKey(component.getName())) {
                assertThat(after).as(component.getName()).isNotEqualTo(before);
            } else if (!component.getName().equals("placements")) {
                assertThat(after).as(component.getName()).isEqualTo(before);
            }
        }
        assertThat(type.erased(erased, learner -> ALL)).isEqualTo(erased);
        assertThat(type.erased(full, learner -> Set.of())).isEqualTo(full);
    }

    @Test
    void contactDataGoesAloneWhereItsTimeIsOverFirst() {
        Learner full = SampleRecords.of(RecordType.LEARNERS).full("A", "");
        Learner left =
                PersonalType.of(RecordType.LEARNERS).orElseThrow().erased(full, learner -> Set.of(FieldGroup.CONTACT));
        assertThat(left.email()).isNull();
        assertThat(left.phone()).isNull();
        assertThat(left.givenName()).isEqualTo(full.givenName());
        assertThat(left.supportNeeds()).isEqualTo(full.supportNeeds());
    }

    @Test
    void anAnswerIsErasedWithTheOneItIsAboutAndWithTheOneWhoGaveIt() {
        PersonalType<?, SurveyAnswer> answers =
                PersonalType.of(RecordType.SURVEYS).orElseThrow();
        SurveyAnswer answer = SampleRecords.of(RecordType.SURVEYS)
                .filled()
                .make("L1", "asked", name -> name.equals("learner") ? "2" : name);
        assertThat(answers.about(answer)).containsExactly(new LearnerId("learner2"), new LearnerId("L1"));
        for (String learner : List.of("L1", "learner2")) {
            assertThat(answers.erased(answer, id -> id.value().equals(learner) ? ALL : Set.of())
                            .value())
                    .isNull();
        }
        assertThat(answers.erased(answer, id -> id.value().equals("L3") ? ALL : Set.of()))
                .isEqualTo(answer);
    }

    @Test
    void ofARoundOnlyWhatIsAboutTheLearnerGoes() {
        RoundPlacement placed = RoundPlacement.at(new LearnerId("L1"), new PlaceId("P"), 1, new Fit(1, 2, 3));
        RoundPlacement mine = RoundPlacement.without(new LearnerId("L2"), Map.of(Obstacle.SUPPORT, 4));
        RoundPlacement other = RoundPlacement.without(new LearnerId("L3"), Map.of(Obstacle.SUPPORT, 5));
        MatchingRound round =
                SampleRecords.of(RecordType.ROUNDS).full("E", "").withPlacements(List.of(placed, mine, other));
        MatchingRound left = PersonalType.of(RecordType.ROUNDS)
                .orElseThrow()
                .erased(round, id -> id.value().equals("L3") ? Set.of() : ALL);
        assertThat(left.placements())
                .containsExactly(placed, RoundPlacement.without(new LearnerId("L2"), Map.of()), other);
    }
}
