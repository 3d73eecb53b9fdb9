-- Version 9: when something was said, apart from what time it is about.
--
-- Derived. What an earlier reader made has none until the report is read again.
INSERT INTO version VALUES (9, '0.9.0');

ALTER TABLE link ADD COLUMN said TEXT;          -- EDTF; all three are empty where it is not told
ALTER TABLE link ADD COLUMN said_begin INTEGER;
ALTER TABLE link ADD COLUMN said_end INTEGER;
