-- Version 4: what persons decide on claims, origins, sources and disagreements.
--
-- Kept for good, in the journal as it is. An anchor may name a claim: by its id and relation when it was decided.
INSERT INTO version VALUES (4, '0.4.0');

ALTER TABLE anchor ADD COLUMN claim TEXT;     -- both are empty where it names a mention
ALTER TABLE anchor ADD COLUMN relation TEXT;
