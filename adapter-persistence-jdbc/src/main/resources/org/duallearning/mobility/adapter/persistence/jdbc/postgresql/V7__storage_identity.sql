-- Which storage this is, with a random id that backups carry along. wiped says whether what was kept in the clear before values
-- were sealed has been wiped out of the files.
CREATE TABLE storage_identity (
    storage text COLLATE "C" NOT NULL PRIMARY KEY CHECK (storage <> ''),
    wiped integer NOT NULL CHECK (wiped IN (0, 1))
);

-- The keys that its values are sealed with, which are kept elsewhere; the one with the greatest number seals. There are several
-- only while values are sealed again. A proof is the id of the storage, sealed.
CREATE TABLE sealing_keys (
    number integer NOT NULL PRIMARY KEY,
    key_id text COLLATE "C" NOT NULL UNIQUE,
    proof text NOT NULL
);
