-- What a team knows and how it says it: articles and phrases, one row of text a language.
CREATE TABLE knowledge (
  id TEXT PRIMARY KEY,
  kind INTEGER NOT NULL,                -- 1 article, 2 phrase
  title TEXT NOT NULL,
  title_zh TEXT NOT NULL,
  scene TEXT NOT NULL,
  marketplace INTEGER NOT NULL,         -- 0: all
  site TEXT NOT NULL,                   -- '': all
  owner TEXT NOT NULL,
  review_at INTEGER,
  expires_at INTEGER,
  approved_by TEXT NOT NULL,            -- '': nobody
  approved_at INTEGER,
  is_native_checked INTEGER NOT NULL,   -- read by a native speaker
  revision INTEGER NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE knowledge_text (
  key INTEGER PRIMARY KEY,
  entry TEXT NOT NULL REFERENCES knowledge (id),
  position INTEGER NOT NULL,
  language TEXT NOT NULL,
  title TEXT NOT NULL,                  -- both titles of the entry, so that a text is found by them
  text TEXT NOT NULL,
  UNIQUE (entry, language)
) STRICT;

CREATE VIRTUAL TABLE knowledge_search USING fts5 (title, text, content = 'knowledge_text', content_rowid = 'key', tokenize = 'desk');
INSERT INTO knowledge_search (knowledge_search, rank) VALUES ('rank', 'bm25(4.0, 1.0)');
CREATE TRIGGER knowledge_text_added AFTER INSERT ON knowledge_text
BEGIN
  INSERT INTO knowledge_search (rowid, title, text) VALUES (NEW.key, NEW.title, NEW.text);
END;
CREATE TRIGGER knowledge_text_removed AFTER DELETE ON knowledge_text
BEGIN
  INSERT INTO knowledge_search (knowledge_search, rowid, title, text) VALUES ('delete', OLD.key, OLD.title, OLD.text);
END;

-- How the writer of a message seemed to feel, read from its words when it arrived. Numbers as in core/language/emotion.h.
CREATE TABLE message_mood (
  message INTEGER PRIMARY KEY REFERENCES message (id),
  mood INTEGER NOT NULL
) STRICT;
CREATE INDEX message_mood_angry ON message_mood (message) WHERE mood = 4;
CREATE TRIGGER message_leaves_mood BEFORE DELETE ON message
BEGIN
  DELETE FROM message_mood WHERE message = OLD.id;
END;
