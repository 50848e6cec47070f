CREATE TABLE read_initiative.initiative_personal_note (
    note_id text COLLATE "C" NOT NULL,
    activity_id text COLLATE "C" NOT NULL,
    initiative_id text COLLATE "C" NOT NULL,
    label text NOT NULL,
    key_id text COLLATE "C" NOT NULL,
    ciphertext text NOT NULL,
    erased boolean NOT NULL,
    erased_at timestamptz,
    erased_by text,
    erasure_reason text,
    recorded_position bigint NOT NULL,
    position bigint NOT NULL,
    PRIMARY KEY (note_id)
);
CREATE INDEX ON read_initiative.initiative_personal_note (initiative_id);
COMMENT ON TABLE read_initiative.initiative_personal_note IS '個人情報の覚え書き、暗号文だけ / Personal notes beside activities, as ciphertext only; the keys are in no read model';
COMMENT ON COLUMN read_initiative.initiative_personal_note.note_id IS '覚え書きのID / note id';
COMMENT ON COLUMN read_initiative.initiative_personal_note.activity_id IS '取組実績のID / activity id';
COMMENT ON COLUMN read_initiative.initiative_personal_note.initiative_id IS '事業のID / initiative id';
COMMENT ON COLUMN read_initiative.initiative_personal_note.label IS '何の覚え書きか / what the text is: 講師, 連絡先';
COMMENT ON COLUMN read_initiative.initiative_personal_note.key_id IS '鍵のID / id of the key';
COMMENT ON COLUMN read_initiative.initiative_personal_note.ciphertext IS '暗号文 / ciphertext, base64';
COMMENT ON COLUMN read_initiative.initiative_personal_note.erased IS '本文が消去されたか / whether its key was destroyed';
COMMENT ON COLUMN read_initiative.initiative_personal_note.erased_at IS '消去が記録された時刻 / when the erasure was recorded';
COMMENT ON COLUMN read_initiative.initiative_personal_note.erased_by IS '消去した人のアカウント / account that erased it';
COMMENT ON COLUMN read_initiative.initiative_personal_note.erasure_reason IS '消去の理由 / why it was erased';
COMMENT ON COLUMN read_initiative.initiative_personal_note.recorded_position IS '最初に記録された位置 / position at which it was first recorded';
COMMENT ON COLUMN read_initiative.initiative_personal_note.position IS 'この行を最後に変えたイベントの位置 / position of the event that last changed the row';
