package org.duallearning.mobility.application.mapping;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.duallearning.mobility.application.message.ActivityRow;
import org.duallearning.mobility.application.message.AgreementRow;
import org.duallearning.mobility.application.message.CandidacyRow;
import org.duallearning.mobility.application.message.EditionRow;
import org.duallearning.mobility.application.message.ExchangeRow;
import org.duallearning.mobility.application.message.LearnerRow;
import org.duallearning.mobility.application.message.OrganisationRow;
import org.duallearning.mobility.application.message.PinRow;
import org.duallearning.mobility.application.message.PlaceRow;
import org.duallearning.mobility.application.message.ProjectRow;
import org.duallearning.mobility.application.message.QuotaRow;
import org.duallearning.mobility.application.message.RecommendationRow;
import org.duallearning.mobility.application.message.RecommendationStepRow;
import org.duallearning.mobility.application.message.RestrictedRow;
import org.duallearning.mobility.application.message.StayRow;
import org.duallearning.mobility.application.message.SurveyRow;
import org.duallearning.mobility.candidacy.Candidacy;
import org.duallearning.mobility.candidacy.Pin;
import org.duallearning.mobility.evidence.Recommendation;
import org.duallearning.mobility.evidence.RecommendationId;
import org.duallearning.mobility.evidence.RecommendationStep;
import org.duallearning.mobility.learner.AgreementEnd;
import org.duallearning.mobility.learner.LanguageSkill;
import org.duallearning.mobility.learner.Learner;
import org.duallearning.mobility.learner.LearnerId;
import org.duallearning.mobility.learner.TrainingAgreement;
import org.duallearning.mobility.outcome.Activity;
import org.duallearning.mobility.outcome.ActivityId;
import org.duallearning.mobility.outcome.SurveyAnswer;
import org.duallearning.mobility.placement.Place;
import org.duallearning.mobility.placement.PlaceId;
import org.duallearning.mobility.placement.Quota;
import org.duallearning.mobility.project.CountryCode;
import org.duallearning.mobility.project.Edition;
import org.duallearning.mobility.project.EditionId;
import org.duallearning.mobility.project.MobilityProject;
import org.duallearning.mobility.project.Organisation;
import org.duallearning.mobility.project.OrganisationId;
import org.duallearning.mobility.project.PartnerExchange;
import org.duallearning.mobility.project.ProjectReference;
import org.duallearning.mobility.retention.Erasure;
import org.duallearning.mobility.retention.ErasureGround;
import org.duallearning.mobility.stay.Stay;
import org.jspecify.annotations.Nullable;
import org.mapstruct.Mapper;
import org.mapstruct.Mapping;
import org.mapstruct.NullValueMappingStrategy;
import org.mapstruct.ReportingPolicy;

/**
 * Maps every row to the domain and back. The generated code fails to compile when a column has no counterpart.
 *
 * <p>Text that lists several values separates them by spaces; no value of the domain is written as empty text.
 */
@Mapper(
        unmappedTargetPolicy = ReportingPolicy.ERROR,
        unmappedSourcePolicy = ReportingPolicy.ERROR,
        nullValueIterableMappingStrategy = NullValueMappingStrategy.RETURN_DEFAULT)
interface RowMapper {
    Pattern SPACES = Pattern.compile("\\s+");

    MobilityProject toDomain(ProjectRow row);

    ProjectRow toRow(MobilityProject project);

    @Mapping(target = "id", source = "edition")
    Edition toDomain(EditionRow row);

    @Mapping(target = "edition", source = "id")
    EditionRow toRow(Edition edition);

    @Mapping(target = "id", source = "organisation")
    Organisation toDomain(OrganisationRow row);

    @Mapping(target = "organisation", source = "id")
    OrganisationRow toRow(Organisation organisation);

    @Mapping(target = "id", source = "learner")
    @Mapping(target = "seNSe", source = "seNSe", defaultValue = "false")
    Learner toDomain(LearnerRow row);

    @Mapping(target = "learner", source = "id")
    LearnerRow toRow(Learner learner);

    /** What is erased of a learner stands in no dossier. */
    default Erasure toDomain(RestrictedRow row) {
        return Erasure.none(new LearnerId(row.learner()))
                .asked(
                        Objects.requireNonNull(row.askedOn()),
                        ErasureGround.valueOf(Objects.requireNonNull(row.ground())));
    }

    /** The same the other way round. */
    default RestrictedRow toRow(Erasure erasure) {
        ErasureGround ground = erasure.ground();
        return new RestrictedRow(erasure.learner().value(), erasure.askedOn(), ground == null ? null : ground.name());
    }

    TrainingAgreement toDomain(AgreementRow row);

    AgreementRow toRow(TrainingAgreement agreement);

    @Mapping(target = "withSecondCountry", ignore = true)
    Candidacy toDomain(CandidacyRow row);

    CandidacyRow toRow(Candidacy candidacy);

    @Mapping(target = "id", source = "place")
    @Mapping(target = "offeredLater", ignore = true)
    @Mapping(target = "withCapacity", ignore = true)
    Place toDomain(PlaceRow row);

    @Mapping(target = "place", source = "id")
    PlaceRow toRow(Place place);

    @Mapping(target = "key.edition", source = "edition")
    @Mapping(target = "key.kind", source = "kind")
    @Mapping(target = "key.id", source = "id")
    @Mapping(target = "key.startsOn", source = "startsOn")
    Quota toDomain(QuotaRow row);

    @Mapping(target = "edition", source = "key.edition")
    @Mapping(target = "kind", source = "key.kind")
    @Mapping(target = "id", source = "key.id")
    @Mapping(target = "startsOn", source = "key.startsOn")
    QuotaRow toRow(Quota quota);

    @Mapping(target = "key.learner", source = "learner")
    @Mapping(target = "key.edition", source = "edition")
    @Mapping(target = "key.place", source = "place")
    Pin toDomain(PinRow row);

    @Mapping(target = "learner", source = "key.learner")
    @Mapping(target = "edition", source = "key.edition")
    @Mapping(target = "place", source = "key.place")
    PinRow toRow(Pin pin);

    Stay toDomain(StayRow row);

    StayRow toRow(Stay stay);

    @Mapping(target = "key.respondent", source = "respondent")
    @Mapping(target = "key.wave", source = "wave")
    @Mapping(target = "key.question", source = "question")
    SurveyAnswer toDomain(SurveyRow row);

    @Mapping(target = "respondent", source = "key.respondent")
    @Mapping(target = "wave", source = "key.wave")
    @Mapping(target = "question", source = "key.question")
    SurveyRow toRow(SurveyAnswer answer);

    @Mapping(target = "id", source = "activity")
    Activity toDomain(ActivityRow row);

    @Mapping(target = "activity", source = "id")
    ActivityRow toRow(Activity activity);

    @Mapping(target = "id", source = "recommendation")
    Recommendation toDomain(RecommendationRow row);

    @Mapping(target = "recommendation", source = "id")
    RecommendationRow toRow(Recommendation recommendation);

    @Mapping(target = "key.recommendation", source = "recommendation")
    @Mapping(target = "key.status", source = "status")
    RecommendationStep toDomain(RecommendationStepRow row);

    @Mapping(target = "recommendation", source = "key.recommendation")
    @Mapping(target = "status", source = "key.status")
    RecommendationStepRow toRow(RecommendationStep step);

    PartnerExchange toDomain(ExchangeRow row);

    ExchangeRow toRow(PartnerExchange exchange);

    default @Nullable ProjectReference projectReference(@Nullable String text) {
        return text == null ? null : new ProjectReference(text);
    }

    default @Nullable String text(@Nullable ProjectReference id) {
        return id == null ? null : id.value();
    }

    default @Nullable EditionId editionId(@Nullable String text) {
        return text == null ? null : new EditionId(text);
    }

    default @Nullable String text(@Nullable EditionId id) {
        return id == null ? null : id.value();
    }

    default @Nullable OrganisationId organisationId(@Nullable String text) {
        return text == null ? null : new OrganisationId(text);
    }

    default @Nullable String text(@Nullable OrganisationId id) {
        return id == null ? null : id.value();
    }

    default @Nullable LearnerId learnerId(@Nullable String text) {
        return text == null ? null : new LearnerId(text);
    }

    default @Nullable String text(@Nullable LearnerId id) {
        return id == null ? null : id.value();
    }

    default @Nullable PlaceId placeId(@Nullable String text) {
        return text == null ? null : new PlaceId(text);
    }

    default @Nullable String text(@Nullable PlaceId id) {
        return id == null ? null : id.value();
    }

    default @Nullable ActivityId activityId(@Nullable String text) {
        return text == null ? null : new ActivityId(text);
    }

    default @Nullable String text(@Nullable ActivityId id) {
        return id == null ? null : id.value();
    }

    default @Nullable RecommendationId recommendationId(@Nullable String text) {
        return text == null ? null : new RecommendationId(text);
    }

    default @Nullable String text(@Nullable RecommendationId id) {
        return id == null ? null : id.value();
    }

    default @Nullable CountryCode country(@Nullable String text) {
        return text == null ? null : CountryCode.parse(text).orElseThrow();
    }

    default @Nullable String text(@Nullable CountryCode country) {
        return country == null ? null : country.alpha2();
    }

    default @Nullable AgreementEnd agreementEnd(@Nullable String text) {
        return text == null ? null : AgreementEnd.parse(text);
    }

    default @Nullable String text(@Nullable AgreementEnd end) {
        return end == null ? null : end.toString();
    }

    /** Hours and euros are equal when their amounts are: trailing zeros mean nothing. */
    default @Nullable BigDecimal amount(@Nullable BigDecimal amount) {
        return amount == null ? null : amount.stripTrailingZeros();
    }

    default List<String> words(@Nullable String text) {
        return text == null || text.isBlank() ? List.of() : List.of(SPACES.split(text.strip()));
    }

    default List<LanguageSkill> languageSkills(@Nullable String text) {
        return words(text).stream().map(LanguageSkill::parse).toList();
    }

    default List<LearnerId> learnerIds(@Nullable String text) {
        return words(text).stream().map(LearnerId::new).toList();
    }

    /** Several values in one cell, separated by spaces; an empty cell for none. */
    default @Nullable String text(List<?> values) {
        return values.isEmpty() ? null : values.stream().map(Object::toString).collect(Collectors.joining(" "));
    }
}
