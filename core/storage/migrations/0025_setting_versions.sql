-- What a shared setting was from one change to the next, a row a change (core/storage/setting_versions.h). `body` NULL: as it is shipped. Who changed it
-- and when says the journal's row of the same transaction; version 1 is what was found when the history began and has none.
CREATE TABLE setting_version (
  key TEXT NOT NULL,
  version INTEGER NOT NULL,
  body TEXT,
  journal INTEGER,
  restores INTEGER,                     -- the version that was put back by this one
  PRIMARY KEY (key, version)
) STRICT, WITHOUT ROWID;
