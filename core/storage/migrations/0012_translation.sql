-- What a translation service made of a text, kept so that it is asked once. `key` is a hash of the text, both languages, the service and the glossary of
-- that pair. A row belongs to its message or, without one, to what somebody writes in a thread, and goes with it.
CREATE TABLE translation (
  id INTEGER PRIMARY KEY,
  key TEXT NOT NULL,
  thread INTEGER NOT NULL REFERENCES thread (id) ON DELETE CASCADE,
  message INTEGER REFERENCES message (id) ON DELETE CASCADE,
  provider TEXT NOT NULL,
  from_language TEXT NOT NULL,
  to_language TEXT NOT NULL,
  text TEXT NOT NULL,
  troubles TEXT NOT NULL,               -- JSON: what did not survive
  made_at INTEGER NOT NULL
) STRICT;
CREATE INDEX translation_key ON translation (key);
CREATE INDEX translation_message ON translation (message, to_language) WHERE message IS NOT NULL;
CREATE INDEX translation_thread ON translation (thread);
-- A buyer who corrects a message has not written what was translated.
CREATE TRIGGER translation_outdated AFTER UPDATE OF text ON message WHEN OLD.text <> NEW.text
BEGIN
  DELETE FROM translation WHERE message = NEW.id;
END;

-- How a thread is read: whether its translation is shown (NULL: as its store has it), and the first words of its newest message in the language of the
-- team. `source` says which words those are; other ones stand in the list as they were written.
CREATE TABLE thread_translation (
  thread INTEGER PRIMARY KEY REFERENCES thread (id) ON DELETE CASCADE,
  is_shown INTEGER,
  language TEXT NOT NULL DEFAULT '',
  source TEXT NOT NULL DEFAULT '',
  excerpt TEXT NOT NULL DEFAULT ''
) STRICT;

-- The text a draft was translated from, and what the service made of it. Goes with its draft.
CREATE TABLE draft_translation (
  thread INTEGER PRIMARY KEY REFERENCES thread (id) ON DELETE CASCADE,
  source TEXT NOT NULL,
  from_language TEXT NOT NULL,
  draft TEXT NOT NULL,
  to_language TEXT NOT NULL,
  back TEXT NOT NULL,                   -- read back into the language of the source
  provider TEXT NOT NULL,
  is_confirmed INTEGER NOT NULL
) STRICT;
CREATE TRIGGER draft_gone AFTER DELETE ON draft
BEGIN
  DELETE FROM draft_translation WHERE thread = OLD.thread;
END;

-- The same of an answer that was sent: the journal names these texts by their hashes, and erasing takes them away.
CREATE TABLE reply_translation (
  client_id TEXT PRIMARY KEY,
  thread INTEGER NOT NULL REFERENCES thread (id) ON DELETE CASCADE,
  source TEXT NOT NULL,
  from_language TEXT NOT NULL,
  draft TEXT NOT NULL,
  to_language TEXT NOT NULL,
  back TEXT NOT NULL,
  provider TEXT NOT NULL,
  is_confirmed INTEGER NOT NULL
) STRICT;
CREATE INDEX reply_translation_thread ON reply_translation (thread);

-- Words the team always translates the same way.
CREATE TABLE glossary_term (
  from_language TEXT NOT NULL,
  to_language TEXT NOT NULL,
  source TEXT NOT NULL,
  target TEXT NOT NULL,
  PRIMARY KEY (from_language, to_language, source)
) STRICT, WITHOUT ROWID;

-- Messages a rule wants translated, until they are.
CREATE TABLE translation_wanted (
  message INTEGER PRIMARY KEY REFERENCES message (id) ON DELETE CASCADE,
  attempts INTEGER NOT NULL DEFAULT 0,
  next_at INTEGER NOT NULL
) STRICT;
CREATE INDEX translation_wanted_next ON translation_wanted (next_at);
