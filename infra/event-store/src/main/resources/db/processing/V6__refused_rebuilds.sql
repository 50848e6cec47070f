-- Why rebuilt rows cannot take the place of the live ones, in words for whoever asked for the rebuild.
ALTER TABLE processing.rebuild ADD COLUMN refusal_ja text, ADD COLUMN refusal_en text;
COMMENT ON COLUMN processing.rebuild.refusal_ja IS 'Why the last try to make the rebuilt rows live was refused, in Japanese; refusal_en in English.';
COMMENT ON TABLE processing.read_gate IS 'No longer used since readers do not wait for a rebuild. Kept for programs of before that still run beside this one.';
