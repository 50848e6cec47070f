-- Who is in charge of initiatives and indicators, and how that was handed over. A rebuild that was under way when the program
-- was replaced goes on with its own tables, so these have the same.
DO $$
DECLARE
    read_schema text;
    of_progress text;
BEGIN
    FOREACH read_schema IN ARRAY ARRAY['read_progress', 'read_progress_next'] LOOP
        CONTINUE WHEN NOT EXISTS (SELECT FROM pg_namespace WHERE nspname = read_schema);
        FOREACH of_progress IN ARRAY ARRAY['progress_initiative', 'progress_indicator'] LOOP
            EXECUTE format($sql$
                ALTER TABLE %1$I.%2$I
                    ADD COLUMN in_charge_kind text,
                    ADD COLUMN in_charge_name text,
                    ADD COLUMN in_charge_since timestamptz,
                    ADD COLUMN in_charge_position bigint;
                COMMENT ON COLUMN %1$I.%2$I.in_charge_kind IS '担当者の種類。いなければNULL。指標では、その指標だけの担当者 / ACCOUNT アカウント, POST 役職; NULL where nobody is in charge. Of an indicator, its own: one without has that of its initiative';
                COMMENT ON COLUMN %1$I.%2$I.in_charge_name IS 'アカウントの名前、または役職の名称 / user name of the account, or what the post is called';
                COMMENT ON COLUMN %1$I.%2$I.in_charge_since IS '担当となった記録の日時 / when that was recorded';
                COMMENT ON COLUMN %1$I.%2$I.in_charge_position IS 'そう定めたイベントの位置 / position of the event that said so';
            $sql$, read_schema, of_progress);
        END LOOP;
    END LOOP;

    FOREACH read_schema IN ARRAY ARRAY['read_initiative', 'read_initiative_next'] LOOP
        CONTINUE WHEN NOT EXISTS (SELECT FROM pg_namespace WHERE nspname = read_schema);
        EXECUTE format($sql$
            ALTER TABLE %1$I.initiative_sheet
                ADD COLUMN in_charge_kind text,
                ADD COLUMN in_charge_name text,
                ADD COLUMN in_charge_since timestamptz,
                ADD COLUMN in_charge_position bigint;
            COMMENT ON COLUMN %1$I.initiative_sheet.in_charge_kind IS '担当者の種類。いなければNULL / ACCOUNT アカウント, POST 役職; NULL where nobody is in charge';
            COMMENT ON COLUMN %1$I.initiative_sheet.in_charge_name IS 'アカウントの名前、または役職の名称 / user name of the account, or what the post is called';
            COMMENT ON COLUMN %1$I.initiative_sheet.in_charge_since IS '担当となった記録の日時 / when that was recorded';
            COMMENT ON COLUMN %1$I.initiative_sheet.in_charge_position IS 'そう定めたイベントの位置 / position of the event that said so';

            CREATE TABLE %1$I.initiative_hand_over (
                initiative_id text COLLATE "C" NOT NULL,
                hand_over integer NOT NULL,
                previous_kind text,
                previous_name text,
                current_kind text,
                current_name text,
                reason text,
                recorded_at timestamptz NOT NULL,
                position bigint NOT NULL,
                PRIMARY KEY (initiative_id, hand_over)
            );
            COMMENT ON TABLE %1$I.initiative_hand_over IS '担当者の引き継ぎ、一回ごとに一行 / From whom to whom an initiative was handed over';
            COMMENT ON COLUMN %1$I.initiative_hand_over.initiative_id IS '事業のID / initiative id';
            COMMENT ON COLUMN %1$I.initiative_hand_over.hand_over IS '0からの順番 / place in time, from 0';
            COMMENT ON COLUMN %1$I.initiative_hand_over.previous_kind IS '前任の種類。いなければNULL / ACCOUNT アカウント, POST 役職; NULL where nobody was in charge';
            COMMENT ON COLUMN %1$I.initiative_hand_over.previous_name IS '前任のアカウントの名前、または役職の名称 / account or post before';
            COMMENT ON COLUMN %1$I.initiative_hand_over.current_kind IS '後任の種類。いなければNULL / the same of whom it was handed over to; NULL for nobody';
            COMMENT ON COLUMN %1$I.initiative_hand_over.current_name IS '後任のアカウントの名前、または役職の名称 / account or post from then on';
            COMMENT ON COLUMN %1$I.initiative_hand_over.reason IS '理由 / reason';
            COMMENT ON COLUMN %1$I.initiative_hand_over.recorded_at IS '記録の日時 / when it was recorded';
            COMMENT ON COLUMN %1$I.initiative_hand_over.position IS 'イベントの位置 / position of the event';
        $sql$, read_schema);
    END LOOP;

    FOREACH read_schema IN ARRAY ARRAY['read_history', 'read_history_next'] LOOP
        CONTINUE WHEN NOT EXISTS (SELECT FROM pg_namespace WHERE nspname = read_schema);
        EXECUTE format($sql$
            ALTER TABLE %1$I.history_entry
                ADD COLUMN previous_in_charge_kind text,
                ADD COLUMN previous_in_charge_name text,
                ADD COLUMN current_in_charge_kind text,
                ADD COLUMN current_in_charge_name text;
            COMMENT ON COLUMN %1$I.history_entry.subject IS '何が変わったか / what changed: VALUE, BASELINE, TARGET, LIFESPAN 廃止等と再開, BREAKDOWN 内訳, CHARGE 担当者';
            COMMENT ON COLUMN %1$I.history_entry.change IS '変わり方 / DEFINED, RECORDED, CORRECTED, REVISED, RETIRED 廃止等, RESUMED 再開, HANDED_OVER 引き継ぎ';
            COMMENT ON COLUMN %1$I.history_entry.previous_in_charge_kind IS '引き継ぎの前任の種類。いなければNULL / of a hand-over: ACCOUNT or POST before; NULL where nobody was in charge';
            COMMENT ON COLUMN %1$I.history_entry.previous_in_charge_name IS '前任のアカウントの名前、または役職の名称 / account or post before';
            COMMENT ON COLUMN %1$I.history_entry.current_in_charge_kind IS '引き継ぎの後任の種類。いなければNULL / of a hand-over: ACCOUNT or POST from then on; NULL for nobody';
            COMMENT ON COLUMN %1$I.history_entry.current_in_charge_name IS '後任のアカウントの名前、または役職の名称 / account or post from then on';
        $sql$, read_schema);
    END LOOP;
END $$;
