-- A wording may hold for a season: from the first day to the last, both included, by the clock of the store. '': always. The table is made anew because
-- two wordings of one language and marketplace may now stand side by side.
CREATE TABLE seasonal_variant (
  template TEXT NOT NULL REFERENCES reply_template (id),
  position INTEGER NOT NULL,
  language TEXT NOT NULL,
  marketplace INTEGER NOT NULL,  -- 0: every one
  text TEXT NOT NULL,
  from_day TEXT NOT NULL DEFAULT '',
  until_day TEXT NOT NULL DEFAULT '',
  PRIMARY KEY (template, position),
  UNIQUE (template, language, marketplace, from_day)
) STRICT, WITHOUT ROWID;
INSERT INTO seasonal_variant (template, position, language, marketplace, text) SELECT template, position, language, marketplace, text FROM template_variant;
DROP TABLE template_variant;
ALTER TABLE seasonal_variant RENAME TO template_variant;

-- What people in practice wrote instead of answering a buyer. Nothing reads this table to send it.
CREATE TABLE practice_reply (
  id INTEGER PRIMARY KEY,
  thread INTEGER NOT NULL REFERENCES thread (id),
  person TEXT NOT NULL,
  text TEXT NOT NULL,
  template TEXT NOT NULL,
  written_at INTEGER NOT NULL,
  comment TEXT NOT NULL DEFAULT '',
  commented_by TEXT NOT NULL DEFAULT '',
  commented_at INTEGER
) STRICT;
CREATE INDEX practice_reply_person ON practice_reply (person, id);
