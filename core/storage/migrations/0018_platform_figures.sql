-- What a platform itself says about how quickly a store answers, as somebody read it off its pages or out of its file.
CREATE TABLE platform_figure (
  id INTEGER PRIMARY KEY,
  store INTEGER NOT NULL REFERENCES store (key),
  metric TEXT NOT NULL,                 -- of core/insight/platform_metric.h
  window_days INTEGER NOT NULL,
  as_of_at INTEGER NOT NULL,            -- the end of the window
  value REAL NOT NULL,                  -- percent, or minutes
  part INTEGER,                         -- so many of
  whole INTEGER,                        -- so many messages, where the platform says so
  origin TEXT NOT NULL,                 -- name of the file; '': typed in
  added_by TEXT NOT NULL,
  added_at INTEGER NOT NULL,
  UNIQUE (store, metric, window_days, as_of_at)
) STRICT;

-- The messages the platform counted, where its file lists them.
CREATE TABLE platform_figure_message (
  figure INTEGER NOT NULL REFERENCES platform_figure (id),
  position INTEGER NOT NULL,
  message_at INTEGER NOT NULL,
  reference TEXT NOT NULL,              -- order or message as the platform names it; '' when it names none
  answered_at INTEGER,
  is_late INTEGER NOT NULL,
  PRIMARY KEY (figure, position)
) STRICT, WITHOUT ROWID;
