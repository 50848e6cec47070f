-- What reports print beside a figure or an activity, and gatherings told in several sheets; nothing of them was known before.
-- A rebuild that was under way when the program was replaced goes on with its own tables, so these have the same.
DO $$
DECLARE
    read_schema text;
    model text;
BEGIN
    FOREACH read_schema IN ARRAY ARRAY['read_progress', 'read_history', 'read_initiative',
            'read_progress_next', 'read_history_next', 'read_initiative_next'] LOOP
        CONTINUE WHEN NOT EXISTS (SELECT FROM pg_namespace WHERE nspname = read_schema);
        model := split_part(read_schema, '_', 2);
        IF model = 'progress' THEN
            EXECUTE format($sql$
                ALTER TABLE %1$I.progress_value
                    ADD COLUMN increment numeric,
                    ADD COLUMN printed_label text;
                COMMENT ON COLUMN %1$I.progress_value.increment IS 'この年度の増分（延べ数・ある時点の数に添えて示されたもの） / what the year added, where that is told beside a running total or a stock';
                COMMENT ON COLUMN %1$I.progress_value.printed_label IS '指標名と異なるときの、印刷された見出し / label under which it was printed, where that is not the name of the indicator';
                ALTER TABLE %1$I.progress_stage
                    ADD COLUMN increment numeric,
                    ADD COLUMN printed_label text;
                COMMENT ON COLUMN %1$I.progress_stage.increment IS 'この年度の増分（延べ数・ある時点の数に添えて示されたもの） / what the year added, where that is told beside a running total or a stock';
                COMMENT ON COLUMN %1$I.progress_stage.printed_label IS '指標名と異なるときの、印刷された見出し / label under which it was printed, where that is not the name of the indicator';
                ALTER TABLE %1$I.progress_breakdown_part
                    ADD COLUMN increment numeric,
                    ADD COLUMN printed_label text;
                COMMENT ON COLUMN %1$I.progress_breakdown_part.increment IS '使わない / not used';
                COMMENT ON COLUMN %1$I.progress_breakdown_part.printed_label IS '使わない / not used';
                ALTER TABLE %1$I.progress_indicator
                    ADD COLUMN baseline_increment numeric,
                    ADD COLUMN baseline_printed_label text;
                COMMENT ON COLUMN %1$I.progress_indicator.baseline_increment IS '使わない / not used';
                COMMENT ON COLUMN %1$I.progress_indicator.baseline_printed_label IS '使わない / not used';
            $sql$, read_schema);
        ELSIF model = 'history' THEN
            EXECUTE format($sql$
                ALTER TABLE %1$I.history_entry
                    ADD COLUMN previous_increment numeric,
                    ADD COLUMN previous_printed_label text;
                COMMENT ON COLUMN %1$I.history_entry.previous_increment IS '変更前：この年度の増分（延べ数・ある時点の数に添えて示されたもの） / what the year added, where that is told beside a running total or a stock';
                COMMENT ON COLUMN %1$I.history_entry.previous_printed_label IS '変更前：指標名と異なるときの、印刷された見出し / label under which it was printed, where that is not the name of the indicator';
                ALTER TABLE %1$I.history_entry
                    ADD COLUMN current_increment numeric,
                    ADD COLUMN current_printed_label text;
                COMMENT ON COLUMN %1$I.history_entry.current_increment IS '変更後：この年度の増分（延べ数・ある時点の数に添えて示されたもの） / what the year added, where that is told beside a running total or a stock';
                COMMENT ON COLUMN %1$I.history_entry.current_printed_label IS '変更後：指標名と異なるときの、印刷された見出し / label under which it was printed, where that is not the name of the indicator';
                ALTER TABLE %1$I.history_entry_part
                    ADD COLUMN increment numeric,
                    ADD COLUMN printed_label text;
                COMMENT ON COLUMN %1$I.history_entry_part.increment IS '使わない / not used';
                COMMENT ON COLUMN %1$I.history_entry_part.printed_label IS '使わない / not used';
            $sql$, read_schema);
        ELSE
            EXECUTE format($sql$
                ALTER TABLE %1$I.initiative_activity
                    ADD COLUMN held_in text,
                    ADD COLUMN day_part text,
                    ADD COLUMN printed_weekday text,
                    ADD COLUMN part text,
                    ADD COLUMN body_in_charge text;
                COMMENT ON COLUMN %1$I.initiative_activity.held_in IS '日が書かれていないときの月 / the month, where no day of it is told: 2023-06';
                COMMENT ON COLUMN %1$I.initiative_activity.day_part IS '印刷された時間帯 / part of the day as printed: MORNING 午前, AFTERNOON 午後, EVENING 夜間';
                COMMENT ON COLUMN %1$I.initiative_activity.printed_weekday IS 'held_onの曜日として印刷されたもの。暦と合わないことがある / weekday of held_on as printed, even where the calendar has another: MONDAY';
                COMMENT ON COLUMN %1$I.initiative_activity.part IS '全体のどの部分か、印刷されたとおり / which part of a whole, as printed: ①';
                COMMENT ON COLUMN %1$I.initiative_activity.body_in_charge IS '所管 / body in charge';
                ALTER TABLE %1$I.initiative_activity_count ADD COLUMN as_of date;
                COMMENT ON COLUMN %1$I.initiative_activity_count.as_of IS 'いつの時点の数か / the day of the count, where one is told';
                CREATE INDEX initiative_activity_by_plan ON %1$I.initiative_activity (plan_id, recorded_position);
                CREATE TABLE %1$I.initiative_occurrence (
                    occurrence_id text COLLATE "C" NOT NULL PRIMARY KEY,
                    plan_id text COLLATE "C" NOT NULL,
                    fiscal_year integer NOT NULL,
                    title text NOT NULL,
                    tellings text[] NOT NULL,
                    reason text,
                    corrections integer NOT NULL,
                    recorded_at timestamptz NOT NULL,
                    recorded_position bigint NOT NULL,
                    position bigint NOT NULL
                );
                CREATE INDEX initiative_occurrence_by_plan ON %1$I.initiative_occurrence (plan_id, recorded_position);
                COMMENT ON TABLE %1$I.initiative_occurrence IS '催し、訂正後。同じ催しを記した取組実績の参加者を足し合わせると、同じ人を何度も数えることになる / Gatherings that several activities tell of, after corrections; whoever adds up participants counts each once';
                COMMENT ON COLUMN %1$I.initiative_occurrence.occurrence_id IS '催しのID / gathering id';
                COMMENT ON COLUMN %1$I.initiative_occurrence.plan_id IS '計画のID / plan id';
                COMMENT ON COLUMN %1$I.initiative_occurrence.fiscal_year IS '年度 / fiscal year, western year of its April';
                COMMENT ON COLUMN %1$I.initiative_occurrence.title IS '件名 / title';
                COMMENT ON COLUMN %1$I.initiative_occurrence.tellings IS 'これを記した取組実績のID。解消された催しでは空。取り下げられた取組実績と別の年度になったものは数えない / ids of the activities that tell of it, none of one that was dissolved; leave out those that were withdrawn or are of another year now';
                COMMENT ON COLUMN %1$I.initiative_occurrence.reason IS '最後の訂正の理由 / reason of the last correction';
                COMMENT ON COLUMN %1$I.initiative_occurrence.corrections IS '訂正の回数 / how often it was corrected';
                COMMENT ON COLUMN %1$I.initiative_occurrence.recorded_at IS '最後に変わった時刻 / when it became what it is';
                COMMENT ON COLUMN %1$I.initiative_occurrence.recorded_position IS '最初に記録したイベントの位置 / position of the event that recorded it first';
                COMMENT ON COLUMN %1$I.initiative_occurrence.position IS '最後に変えたイベントの位置 / position of the event that last changed it';
            $sql$, read_schema);
        END IF;
    END LOOP;
END $$;
