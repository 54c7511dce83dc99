-- What nobody can make who has the database but not the keys: a signature of what a row says.
ALTER TABLE activities ADD COLUMN signature TEXT;
ALTER TABLE agreements ADD COLUMN signature TEXT;
ALTER TABLE candidacies ADD COLUMN signature TEXT;
ALTER TABLE editions ADD COLUMN signature TEXT;
ALTER TABLE exchanges ADD COLUMN signature TEXT;
ALTER TABLE learners ADD COLUMN signature TEXT;
ALTER TABLE organisations ADD COLUMN signature TEXT;
ALTER TABLE pins ADD COLUMN signature TEXT;
ALTER TABLE places ADD COLUMN signature TEXT;
ALTER TABLE project ADD COLUMN signature TEXT;
ALTER TABLE quotas ADD COLUMN signature TEXT;
ALTER TABLE recommendation_steps ADD COLUMN signature TEXT;
ALTER TABLE recommendations ADD COLUMN signature TEXT;
ALTER TABLE recorded_assessments ADD COLUMN signature TEXT;
ALTER TABLE round_placements ADD COLUMN signature TEXT;
ALTER TABLE rounds ADD COLUMN signature TEXT;
ALTER TABLE rule_books ADD COLUMN signature TEXT;
ALTER TABLE stays ADD COLUMN signature TEXT;
ALTER TABLE surveys ADD COLUMN signature TEXT;
ALTER TABLE edition_figures ADD COLUMN signature TEXT;
ALTER TABLE erasures ADD COLUMN signature TEXT;
ALTER TABLE holds ADD COLUMN signature TEXT;

-- What replaces a row fires no trigger for what it takes out.
CREATE TRIGGER audit_is_not_replaced BEFORE INSERT ON audit
WHEN EXISTS (SELECT 1 FROM audit WHERE project = NEW.project AND number = NEW.number)
BEGIN
    SELECT RAISE(ABORT, 'the audit trail is only added to');
END;
