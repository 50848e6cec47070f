-- What ends and what goes on for it, also in other plans; sections in charge and what they are called in which year. A rebuild
-- that was under way when the program was replaced goes on with its own tables, so it gets the same.
DO $$
DECLARE
    read_schema text;
BEGIN
    FOREACH read_schema IN ARRAY ARRAY['read_plan', 'read_plan_next'] LOOP
        CONTINUE WHEN NOT EXISTS (SELECT FROM pg_namespace WHERE nspname = read_schema);
        EXECUTE format($sql$
            CREATE TABLE %1$I.plan_unit (
                unit_id text COLLATE "C" NOT NULL,
                plan_id text COLLATE "C" NOT NULL,
                name text NOT NULL,
                department text,
                position bigint NOT NULL,
                PRIMARY KEY (unit_id)
            );
            CREATE INDEX ON %1$I.plan_unit (plan_id);
            COMMENT ON TABLE %1$I.plan_unit IS '計画の担当課 / Sections in charge of a plan';
            COMMENT ON COLUMN %1$I.plan_unit.unit_id IS '担当課のID / id of the section in charge';
            COMMENT ON COLUMN %1$I.plan_unit.plan_id IS '計画のID / plan id';
            COMMENT ON COLUMN %1$I.plan_unit.name IS '最新の名称。年度ごとはplan_unit_term / its latest name; by year it is in plan_unit_term';
            COMMENT ON COLUMN %1$I.plan_unit.department IS '最新の部等名 / its latest department';
            COMMENT ON COLUMN %1$I.plan_unit.position IS 'この行を最後に変えたイベントの位置 / position of the event that last changed the row';

            CREATE TABLE %1$I.plan_unit_term (
                unit_id text COLLATE "C" NOT NULL,
                term integer NOT NULL,
                from_year integer,
                name text NOT NULL,
                department text,
                reason text,
                recorded_at timestamptz NOT NULL,
                position bigint NOT NULL,
                last_year integer,
                ending text,
                successors text[],
                closing_reason text,
                closed_at timestamptz,
                closing_position bigint,
                PRIMARY KEY (unit_id, term)
            );
            COMMENT ON TABLE %1$I.plan_unit_term IS '担当課の名称、改めるごとに一行。ある年度の名称は、from_yearがNULLかその年度以前の行のうちtermが最大のもの / Names of a section in charge, one row for each. That of a fiscal year has the greatest term of those whose from_year is NULL or not later';
            COMMENT ON COLUMN %1$I.plan_unit_term.unit_id IS '担当課のID / id of the section in charge';
            COMMENT ON COLUMN %1$I.plan_unit_term.term IS '何番目の名称か。最初は0 / which name: 0 is the first';
            COMMENT ON COLUMN %1$I.plan_unit_term.from_year IS '適用する最初の年度。はじめからならNULL / first fiscal year for which it holds; NULL where it always did';
            COMMENT ON COLUMN %1$I.plan_unit_term.name IS '名称 / name';
            COMMENT ON COLUMN %1$I.plan_unit_term.department IS '部等名 / department';
            COMMENT ON COLUMN %1$I.plan_unit_term.reason IS '改めた理由。最初の名称ではNULL / why it was amended; NULL of the first';
            COMMENT ON COLUMN %1$I.plan_unit_term.recorded_at IS '記録した日時 / when it was recorded';
            COMMENT ON COLUMN %1$I.plan_unit_term.position IS '記録したイベントの位置 / position of the event that told it';
            COMMENT ON COLUMN %1$I.plan_unit_term.last_year IS 'この名称のまま廃止・統合された場合の最後の年度 / last fiscal year, where it ended under that name';
            COMMENT ON COLUMN %1$I.plan_unit_term.ending IS 'どのように終わったか / how it ended: ABOLISHED 廃止, SUSPENDED 休止, COMPLETED 終了, MERGED 統合, SPLIT 分割, CONTINUED 継続';
            COMMENT ON COLUMN %1$I.plan_unit_term.successors IS '引き継ぐ担当課のID / ids of the sections in charge that go on for it';
            COMMENT ON COLUMN %1$I.plan_unit_term.closing_reason IS '廃止・統合の理由 / why it ended';
            COMMENT ON COLUMN %1$I.plan_unit_term.closed_at IS '廃止・統合を記録した日時 / when its end was recorded';
            COMMENT ON COLUMN %1$I.plan_unit_term.closing_position IS '廃止・統合のイベントの位置 / position of the event that ended it';

            CREATE TABLE %1$I.plan_ending (
                ending_id text COLLATE "C" NOT NULL,
                kind text NOT NULL,
                subject_id text COLLATE "C" NOT NULL,
                plan_id text COLLATE "C" NOT NULL,
                change text NOT NULL,
                last_year integer NOT NULL,
                ending text NOT NULL,
                from_year integer,
                reason text NOT NULL,
                recorded_at timestamptz NOT NULL,
                position bigint NOT NULL,
                PRIMARY KEY (ending_id)
            );
            CREATE INDEX ON %1$I.plan_ending (subject_id, position);
            COMMENT ON TABLE %1$I.plan_ending IS '事業・指標の終了と再開、追記だけ。今の状態はsubject_idごとにpositionが最大の行 / Ends of initiatives and indicators, and that they were taken up again; rows are only ever added. What stands is the row with the greatest position of its subject_id';
            COMMENT ON COLUMN %1$I.plan_ending.ending_id IS 'この行のID / id of the row';
            COMMENT ON COLUMN %1$I.plan_ending.kind IS '何が / what: INITIATIVE 事業, INDICATOR 指標';
            COMMENT ON COLUMN %1$I.plan_ending.subject_id IS '事業または指標のID / id of the initiative or indicator';
            COMMENT ON COLUMN %1$I.plan_ending.plan_id IS 'その計画のID / id of its plan';
            COMMENT ON COLUMN %1$I.plan_ending.change IS 'RETIRED 終了（前の記録を改めることもある）, RESUMED その終了からの再開 / RETIRED (or the end told before is put right), RESUMED after that end';
            COMMENT ON COLUMN %1$I.plan_ending.last_year IS '報告の対象となる最後の年度 / last fiscal year that is still reported on';
            COMMENT ON COLUMN %1$I.plan_ending.ending IS 'どのように終わったか / how it ended: ABOLISHED 廃止, SUSPENDED 休止, COMPLETED 終了, MERGED 統合, SPLIT 分割, CONTINUED 継続';
            COMMENT ON COLUMN %1$I.plan_ending.from_year IS '再開した最初の年度 / of RESUMED: first fiscal year that is reported on again';
            COMMENT ON COLUMN %1$I.plan_ending.reason IS '理由 / reason';
            COMMENT ON COLUMN %1$I.plan_ending.recorded_at IS '記録した日時 / when it was recorded';
            COMMENT ON COLUMN %1$I.plan_ending.position IS 'イベントの位置 / position of the event';

            CREATE TABLE %1$I.plan_ending_successor (
                ending_id text COLLATE "C" NOT NULL,
                list_index integer NOT NULL,
                successor_id text COLLATE "C" NOT NULL,
                PRIMARY KEY (ending_id, list_index)
            );
            CREATE INDEX ON %1$I.plan_ending_successor (successor_id);
            COMMENT ON TABLE %1$I.plan_ending_successor IS '終了したものを引き継ぐ事業・指標、ほかの計画のものもある / What goes on for what ended; also of another plan';
            COMMENT ON COLUMN %1$I.plan_ending_successor.ending_id IS 'plan_endingの行のID / row of plan_ending';
            COMMENT ON COLUMN %1$I.plan_ending_successor.list_index IS '並び順、0から / place in the list, from 0';
            COMMENT ON COLUMN %1$I.plan_ending_successor.successor_id IS '引き継ぐ事業または指標のID / id of the initiative or indicator that goes on';
        $sql$, read_schema);
    END LOOP;
END $$;
