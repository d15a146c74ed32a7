-- The stable code of what keeps an outgoing item back, beside its English sentence: the window tells the reason in the language of the person. '': none is known.
ALTER TABLE outgoing ADD COLUMN error_code TEXT NOT NULL DEFAULT '';
