-- What it takes to check a round again, and which round it repairs. Rounds of before have no certificate and no days.
-- seed is empty where no lot was drawn, repair_of for a round that repairs none.
ALTER TABLE rounds ADD COLUMN seed bigint;
ALTER TABLE rounds ADD COLUMN certificate text;
ALTER TABLE rounds ADD COLUMN repair_of integer CHECK (repair_of >= 1);
ALTER TABLE rounds ADD COLUMN proposed_on text;
ALTER TABLE rounds ADD COLUMN confirmed_on text;
