-- Version 8: who say something together.
--
-- Derived. Table link has the one who is named first; what an earlier reader made has nobody else until the report is read again.
INSERT INTO version VALUES (8, '0.8.0');

CREATE TABLE cospeaker (
  report INTEGER NOT NULL REFERENCES reading ON DELETE CASCADE,
  claim  INTEGER NOT NULL,
  link   INTEGER NOT NULL,          -- as the n of table link
  n      INTEGER NOT NULL,          -- from 1, in the order of the text
  source TEXT NOT NULL,             -- as in table link; so are the others
  name   TEXT NOT NULL,
  begin  INTEGER,
  "end"  INTEGER,
  PRIMARY KEY (report, claim, link, n)
) STRICT, WITHOUT ROWID;
