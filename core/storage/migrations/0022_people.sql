-- Who has a sign-in. The password's hash (Argon2id) is sealed with the workspace's key; `wrong` counts the tries since the last right one.
CREATE TABLE sign_in (
  person TEXT PRIMARY KEY REFERENCES person (id),
  sealed TEXT NOT NULL,                 -- hex
  set_at INTEGER NOT NULL,
  set_by TEXT NOT NULL,
  wrong INTEGER NOT NULL DEFAULT 0,
  wrong_at INTEGER
) STRICT, WITHOUT ROWID;

-- What a person or a group is: everywhere (store '') and in single stores, where that goes before. 0: nothing there.
CREATE TABLE role_grant (
  holder TEXT NOT NULL REFERENCES person (id),
  store TEXT NOT NULL DEFAULT '',
  role INTEGER NOT NULL,
  PRIMARY KEY (holder, store)
) STRICT, WITHOUT ROWID;

-- Who sits at which computer. A session that was neither ended nor seen for a while belongs to a program that is gone.
CREATE TABLE desk_session (
  id TEXT PRIMARY KEY,
  person TEXT NOT NULL,
  place TEXT NOT NULL,                  -- name of the computer and number of the program
  begun_at INTEGER NOT NULL,
  seen_at INTEGER NOT NULL,
  ended_at INTEGER
) STRICT, WITHOUT ROWID;
CREATE INDEX desk_session_open ON desk_session (person) WHERE ended_at IS NULL;

-- The week of the team, by the clock of the named zone. A shift that ends after minute 1440 reaches into the next day.
CREATE TABLE rota_shift (
  id INTEGER PRIMARY KEY,
  person TEXT NOT NULL REFERENCES person (id),
  store TEXT NOT NULL DEFAULT '',       -- '': all of them
  weekday INTEGER NOT NULL,             -- 0 is Monday
  from_minute INTEGER NOT NULL,
  to_minute INTEGER NOT NULL,
  zone TEXT NOT NULL
) STRICT;

-- from_at <= t < until_at
CREATE TABLE absence (
  id INTEGER PRIMARY KEY,
  person TEXT NOT NULL REFERENCES person (id),
  from_at INTEGER NOT NULL,
  until_at INTEGER NOT NULL,
  reason TEXT NOT NULL DEFAULT ''
) STRICT;
CREATE INDEX absence_until ON absence (until_at);
