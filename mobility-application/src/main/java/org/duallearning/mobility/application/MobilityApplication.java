package org.duallearning.mobility.application;

import jakarta.validation.Validator;
import org.duallearning.mobility.application.dossier.DossierImport;
import org.duallearning.mobility.application.dossier.RowCheck;
import org.duallearning.mobility.application.exchange.JsonCertificates;
import org.duallearning.mobility.application.port.in.AssessCandidacies;
import org.duallearning.mobility.application.port.in.CompareMechanisms;
import org.duallearning.mobility.application.port.in.CompareRuleBooks;
import org.duallearning.mobility.application.port.in.ErasePerson;
import org.duallearning.mobility.application.port.in.ExplainMatchings;
import org.duallearning.mobility.application.port.in.ExportDossier;
import org.duallearning.mobility.application.port.in.ExportPerson;
import org.duallearning.mobility.application.port.in.ImportDossier;
import org.duallearning.mobility.application.port.in.KeepHolds;
import org.duallearning.mobility.application.port.in.KeepRecommendations;
import org.duallearning.mobility.application.port.in.KeepRuleBooks;
import org.duallearning.mobility.application.port.in.MatchEditions;
import org.duallearning.mobility.application.port.in.PublishReports;
import org.duallearning.mobility.application.port.in.ReadAuditTrail;
import org.duallearning.mobility.application.port.in.ReadEvidence;
import org.duallearning.mobility.application.port.in.ReadRows;
import org.duallearning.mobility.application.port.in.ReadRuleBook;
import org.duallearning.mobility.application.port.in.RecordAssessments;
import org.duallearning.mobility.application.port.in.RepairRounds;
import org.duallearning.mobility.application.port.in.RunRetention;
import org.duallearning.mobility.application.port.in.SummariseProjects;
import org.duallearning.mobility.application.port.in.TryPolicies;
import org.duallearning.mobility.application.port.out.CertificateFormat;
import org.duallearning.mobility.application.port.out.Storage;
import org.duallearning.mobility.application.service.AssessmentRecords;
import org.duallearning.mobility.application.service.AuditReading;
import org.duallearning.mobility.application.service.CandidacyAssessments;
import org.duallearning.mobility.application.service.EditionRounds;
import org.duallearning.mobility.application.service.ErasuresAgain;
import org.duallearning.mobility.application.service.EvidenceReading;
import org.duallearning.mobility.application.service.HoldKeeping;
import org.duallearning.mobility.application.service.MatchingExplanations;
import org.duallearning.mobility.application.service.MechanismComparisons;
import org.duallearning.mobility.application.service.PersonErasures;
import org.duallearning.mobility.application.service.PersonExports;
import org.duallearning.mobility.application.service.PolicyLaboratory;
import org.duallearning.mobility.application.service.ProjectSummaries;
import org.duallearning.mobility.application.service.RecommendationKeeping;
import org.duallearning.mobility.application.service.ReportPublishing;
import org.duallearning.mobility.application.service.RetentionRuns;
import org.duallearning.mobility.application.service.RoundRepairs;
import org.duallearning.mobility.application.service.RuleBookComparisons;
import org.duallearning.mobility.application.service.RuleBookKeeping;
import org.duallearning.mobility.application.service.RuleBookReading;
import org.duallearning.mobility.application.service.StoredRows;
import org.duallearning.mobility.evidence.IndicatorBook;
import org.duallearning.mobility.matching.PlacementPolicy;
import org.duallearning.mobility.retention.RetentionSchedule;

/**
 * The use cases over one storage. Immutable and thread-safe.
 *
 * @param importDossier brings a dossier into the store
 * @param exportDossier gives a project back as a dossier
 * @param readRows reads stored rows
 * @param assessCandidacies says who may go, and why
 * @param matchEditions says who goes where, and why
 * @param repairRounds says who has to move once something changed
 * @param compareMechanisms shows what other ways to decide, and more places, would change
 * @param explainMatchings tells learners why they have no place, or none in the country wished first
 * @param summariseProjects shows a project at a glance
 * @param readEvidence shows how far a project came with its objectives
 * @param publishReports publishes reports that give nobody away
 * @param keepRecommendations keeps policy recommendations, with what they rest on
 * @param readRuleBook shows the rules
 * @param keepRuleBooks lets a project work by a rule book of its own
 * @param compareRuleBooks shows what another rule book would change
 * @param tryPolicies shows what other rules and ways to decide would have meant, for who goes and for the evidence
 * @param recordAssessments keeps assessments on record, and what a person decided on them
 * @param readAuditTrail shows who changed what, and whether anybody tampered with that
 * @param exportPerson gives a learner everything that is kept about them
 * @param erasePerson erases what is kept about a learner
 * @param keepHolds keeps legal holds
 * @param runRetention erases what need not be kept any more
 */
public record MobilityApplication(
        ImportDossier importDossier,
        ExportDossier exportDossier,
        ReadRows readRows,
        AssessCandidacies assessCandidacies,
        MatchEditions matchEditions,
        RepairRounds repairRounds,
        CompareMechanisms compareMechanisms,
        ExplainMatchings explainMatchings,
        SummariseProjects summariseProjects,
        ReadEvidence readEvidence,
        PublishReports publishReports,
        KeepRecommendations keepRecommendations,
        ReadRuleBook readRuleBook,
        KeepRuleBooks keepRuleBooks,
        CompareRuleBooks compareRuleBooks,
        TryPolicies tryPolicies,
        RecordAssessments recordAssessments,
        ReadAuditTrail readAuditTrail,
        ExportPerson exportPerson,
        ErasePerson erasePerson,
        KeepHolds keepHolds,
        RunRetention runRetention) {
    /**
     * The use cases over a storage, under the retention schedule that is proposed.
     *
     * @param storage where records are kept; the caller closes it
     * @param policy the dated tables by which candidacies are judged and placed
     * @param validator checks the constraints of messages
     */
    public static MobilityApplication over(Storage storage, PlacementPolicy policy, Validator validator) {
        return over(storage, policy, RetentionSchedule.standard(), validator);
    }

    /**
     * The use cases over a storage. Who was erased from it, and came back with an older backup, is erased again first.
     *
     * @param storage where records are kept; the caller closes it
     * @param policy the dated tables by which candidacies are judged and placed
     * @param schedule how long what is kept about learners
     * @param validator checks the constraints of messages
     */
    public static MobilityApplication over(
            Storage storage, PlacementPolicy policy, RetentionSchedule schedule, Validator validator) {
        ErasuresAgain.in(storage, policy);
        StoredRows rows = new StoredRows(storage);
        CertificateFormat certificates = new JsonCertificates();
        return new MobilityApplication(
                new DossierImport(storage, new RowCheck(validator), IndicatorBook.standard()),
                rows,
                rows,
                new CandidacyAssessments(storage, policy),
                new EditionRounds(storage, policy, certificates),
                new RoundRepairs(storage, policy, certificates),
                new MechanismComparisons(storage, policy),
                new MatchingExplanations(storage, policy),
                new ProjectSummaries(storage, policy),
                new EvidenceReading(storage, policy, IndicatorBook.standard()),
                new ReportPublishing(storage, policy, IndicatorBook.standard()),
                new RecommendationKeeping(storage, policy, IndicatorBook.standard()),
                new RuleBookReading(policy.ruleBook()),
                new RuleBookKeeping(storage, policy.ruleBook()),
                new RuleBookComparisons(storage, policy),
                new PolicyLaboratory(storage, policy, IndicatorBook.standard()),
                new AssessmentRecords(storage, policy),
                new AuditReading(storage),
                new PersonExports(storage),
                new PersonErasures(storage, policy, schedule),
                new HoldKeeping(storage),
                new RetentionRuns(storage, policy, schedule));
    }
}
