-- Figures in their parts, and tables of surveys; nothing of them was known before. A rebuild that was under way when the
-- program was replaced goes on with its own tables, so these have the same.
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
                CREATE TABLE %1$I.progress_breakdown (
                    indicator_id text COLLATE "C" NOT NULL,
                    fiscal_year integer NOT NULL,
                    stage_key text NOT NULL,
                    broken_down_by text NOT NULL,
                    plan_id text COLLATE "C" NOT NULL,
                    overlap text,
                    reason text,
                    revisions integer NOT NULL,
                    recorded_at timestamptz NOT NULL,
                    first_position bigint NOT NULL,
                    position bigint NOT NULL,
                    PRIMARY KEY (indicator_id, fiscal_year, stage_key, broken_down_by)
                );
                COMMENT ON TABLE %1$I.progress_breakdown IS '実績の内訳、最新のもの。項目はprogress_breakdown_part、取り消されたものには項目がない。全体との照合は保存せず、読むたびに計算する / Figures in their parts, as told last. The parts are in progress_breakdown_part, none of one that was taken back. Whether they give the figure is never stored: it is worked out at each reading';
                COMMENT ON COLUMN %1$I.progress_breakdown.indicator_id IS '指標のID / indicator id';
                COMMENT ON COLUMN %1$I.progress_breakdown.fiscal_year IS '年度 / year, as in progress_value';
                COMMENT ON COLUMN %1$I.progress_breakdown.stage_key IS '段階。年度途中の値では日付を添える / the stage of the figure, of INTERIM with its day, as in progress_stage';
                COMMENT ON COLUMN %1$I.progress_breakdown.broken_down_by IS '内訳の区分 / what tells the parts apart: 性別, 年代';
                COMMENT ON COLUMN %1$I.progress_breakdown.plan_id IS '計画のID / plan id';
                COMMENT ON COLUMN %1$I.progress_breakdown.overlap IS '全体と合わない理由 / why the parts do not give the figure';
                COMMENT ON COLUMN %1$I.progress_breakdown.reason IS '改めた理由 / reason given when they were told anew';
                COMMENT ON COLUMN %1$I.progress_breakdown.revisions IS '改めた回数 / how often they were told anew';
                COMMENT ON COLUMN %1$I.progress_breakdown.recorded_at IS 'この内訳になった時刻 / when they became what they are';
                COMMENT ON COLUMN %1$I.progress_breakdown.first_position IS '最初に記録したイベントの位置 / position of the event that told them first';
                COMMENT ON COLUMN %1$I.progress_breakdown.position IS '最後に変えたイベントの位置 / position of the event that last changed them';
                CREATE TABLE %1$I.progress_breakdown_part (
                    indicator_id text COLLATE "C" NOT NULL,
                    fiscal_year integer NOT NULL,
                    stage_key text NOT NULL,
                    broken_down_by text NOT NULL,
                    list_index integer NOT NULL,
                    name text NOT NULL,
                    kind text NOT NULL,
                    amount numeric,
                    unit text,
                    as_of date,
                    basis text,
                    survey text,
                    numerator numeric,
                    denominator numeric,
                    label text,
                    reason text,
                    state text,
                    base integer,
                    PRIMARY KEY (indicator_id, fiscal_year, stage_key, broken_down_by, list_index)
                );
                COMMENT ON TABLE %1$I.progress_breakdown_part IS '実績の内訳の項目。足し合わせると重複することがある（progress_breakdownのoverlap） / Parts of figures. They may overlap: see overlap of progress_breakdown';
                COMMENT ON COLUMN %1$I.progress_breakdown_part.indicator_id IS '指標のID / indicator id';
                COMMENT ON COLUMN %1$I.progress_breakdown_part.fiscal_year IS '年度 / year, as in progress_value';
                COMMENT ON COLUMN %1$I.progress_breakdown_part.stage_key IS '段階。年度途中の値では日付を添える / the stage of the figure, of INTERIM with its day, as in progress_stage';
                COMMENT ON COLUMN %1$I.progress_breakdown_part.broken_down_by IS '内訳の区分 / what tells the parts apart: 性別, 年代';
                COMMENT ON COLUMN %1$I.progress_breakdown_part.list_index IS '並び順、0から / order, from 0';
                COMMENT ON COLUMN %1$I.progress_breakdown_part.name IS '項目の名称 / what the part is of: 男, 30代';
                COMMENT ON COLUMN %1$I.progress_breakdown_part.kind IS '値の種類 / kind: MEASURED, NOT_CONDUCTED 未実施, NOT_MEASURED 未測定';
                COMMENT ON COLUMN %1$I.progress_breakdown_part.amount IS '数。MEASUREDだけにある。欠けている値は0ではない / number; only for MEASURED, an absence is never 0';
                COMMENT ON COLUMN %1$I.progress_breakdown_part.unit IS '単位、全体と同じ / unit, that of the total';
                COMMENT ON COLUMN %1$I.progress_breakdown_part.as_of IS '使わない。内訳は全体の時点のもの / not used: parts are of the day of the total';
                COMMENT ON COLUMN %1$I.progress_breakdown_part.basis IS '数え方、全体と同じ / basis, that of the total';
                COMMENT ON COLUMN %1$I.progress_breakdown_part.survey IS '使わない / not used';
                COMMENT ON COLUMN %1$I.progress_breakdown_part.numerator IS '使わない / not used';
                COMMENT ON COLUMN %1$I.progress_breakdown_part.denominator IS '使わない / not used';
                COMMENT ON COLUMN %1$I.progress_breakdown_part.label IS '使わない / not used';
                COMMENT ON COLUMN %1$I.progress_breakdown_part.reason IS '数がない理由 / why there is no number';
                COMMENT ON COLUMN %1$I.progress_breakdown_part.state IS '使わない / not used';
                COMMENT ON COLUMN %1$I.progress_breakdown_part.base IS '回答者数（n） / how many answered';
            $sql$, read_schema);
        ELSIF model = 'history' THEN
            EXECUTE format($sql$
                ALTER TABLE %1$I.history_entry
                    ADD COLUMN broken_down_by text,
                    ADD COLUMN stage_day date,
                    ADD COLUMN told_before boolean,
                    ADD COLUMN previous_overlap text,
                    ADD COLUMN current_overlap text;
                COMMENT ON COLUMN %1$I.history_entry.broken_down_by IS '内訳の区分。内訳でなければNULL / of a BREAKDOWN: what tells the parts apart; else NULL';
                COMMENT ON COLUMN %1$I.history_entry.stage_day IS '内訳の全体が年度途中の値のときの日付 / of a BREAKDOWN of an interim figure: its day';
                COMMENT ON COLUMN %1$I.history_entry.told_before IS 'それまでに内訳があったか / of a BREAKDOWN: whether there were parts before';
                COMMENT ON COLUMN %1$I.history_entry.previous_overlap IS 'それまでの、全体と合わない理由 / why the parts before did not give the figure';
                COMMENT ON COLUMN %1$I.history_entry.current_overlap IS '全体と合わない理由 / why the parts do not give the figure';
                CREATE TABLE %1$I.history_entry_part (
                    entry_id text COLLATE "C" NOT NULL,
                    side text NOT NULL,
                    list_index integer NOT NULL,
                    name text NOT NULL,
                    kind text NOT NULL,
                    amount numeric,
                    unit text,
                    as_of date,
                    basis text,
                    survey text,
                    numerator numeric,
                    denominator numeric,
                    label text,
                    reason text,
                    state text,
                    base integer,
                    PRIMARY KEY (entry_id, side, list_index)
                );
                COMMENT ON TABLE %1$I.history_entry_part IS '内訳の項目の、記録・変更の前後、追記だけ / Parts of figures before and after each time they were told; rows are only ever added. Position: that of the entry';
                COMMENT ON COLUMN %1$I.history_entry_part.entry_id IS 'どの変更か / which change: entry_id of history_entry';
                COMMENT ON COLUMN %1$I.history_entry_part.side IS '変更前か変更後か / PREVIOUS or CURRENT';
                COMMENT ON COLUMN %1$I.history_entry_part.list_index IS '並び順、0から / order, from 0';
                COMMENT ON COLUMN %1$I.history_entry_part.name IS '項目の名称 / what the part is of';
                COMMENT ON COLUMN %1$I.history_entry_part.kind IS '値の種類 / kind: MEASURED, NOT_CONDUCTED 未実施, NOT_MEASURED 未測定';
                COMMENT ON COLUMN %1$I.history_entry_part.amount IS '数。MEASUREDだけにある。欠けている値は0ではない / number; only for MEASURED, an absence is never 0';
                COMMENT ON COLUMN %1$I.history_entry_part.unit IS '単位、全体と同じ / unit, that of the total';
                COMMENT ON COLUMN %1$I.history_entry_part.as_of IS '使わない。内訳は全体の時点のもの / not used: parts are of the day of the total';
                COMMENT ON COLUMN %1$I.history_entry_part.basis IS '数え方、全体と同じ / basis, that of the total';
                COMMENT ON COLUMN %1$I.history_entry_part.survey IS '使わない / not used';
                COMMENT ON COLUMN %1$I.history_entry_part.numerator IS '使わない / not used';
                COMMENT ON COLUMN %1$I.history_entry_part.denominator IS '使わない / not used';
                COMMENT ON COLUMN %1$I.history_entry_part.label IS '使わない / not used';
                COMMENT ON COLUMN %1$I.history_entry_part.reason IS '数がない理由 / why there is no number';
                COMMENT ON COLUMN %1$I.history_entry_part.state IS '使わない / not used';
                COMMENT ON COLUMN %1$I.history_entry_part.base IS '回答者数（n） / how many answered';
            $sql$, read_schema);
        ELSE
            EXECUTE format($sql$
                CREATE TABLE %1$I.initiative_survey (
                    survey_id text COLLATE "C" NOT NULL PRIMARY KEY,
                    initiative_id text COLLATE "C" NOT NULL,
                    plan_id text COLLATE "C" NOT NULL,
                    fiscal_year integer NOT NULL,
                    title text,
                    question text NOT NULL,
                    base integer NOT NULL,
                    multiple_answers boolean NOT NULL,
                    source text,
                    note text,
                    deviation text,
                    reason text,
                    revisions integer NOT NULL,
                    recorded_at timestamptz NOT NULL,
                    recorded_position bigint NOT NULL,
                    position bigint NOT NULL
                );
                CREATE INDEX initiative_survey_by_initiative ON %1$I.initiative_survey (initiative_id, recorded_position);
                COMMENT ON TABLE %1$I.initiative_survey IS 'アンケートの集計表、訂正後。行はinitiative_survey_row / Tables of surveys, after corrections; their rows are in initiative_survey_row';
                COMMENT ON COLUMN %1$I.initiative_survey.survey_id IS 'アンケートのID / survey id';
                COMMENT ON COLUMN %1$I.initiative_survey.initiative_id IS '事業のID / initiative id';
                COMMENT ON COLUMN %1$I.initiative_survey.plan_id IS '計画のID / plan id';
                COMMENT ON COLUMN %1$I.initiative_survey.fiscal_year IS '年度 / fiscal year, western year of its April';
                COMMENT ON COLUMN %1$I.initiative_survey.title IS '題名 / title';
                COMMENT ON COLUMN %1$I.initiative_survey.question IS '設問 / question';
                COMMENT ON COLUMN %1$I.initiative_survey.base IS '回答者数（n） / how many answered';
                COMMENT ON COLUMN %1$I.initiative_survey.multiple_answers IS '複数回答か / whether somebody could give several answers';
                COMMENT ON COLUMN %1$I.initiative_survey.source IS '出典 / where the table is printed';
                COMMENT ON COLUMN %1$I.initiative_survey.note IS '備考 / note';
                COMMENT ON COLUMN %1$I.initiative_survey.deviation IS '計算と合わない理由 / why the table does not work out';
                COMMENT ON COLUMN %1$I.initiative_survey.reason IS '最後の訂正の理由 / reason of the last correction';
                COMMENT ON COLUMN %1$I.initiative_survey.revisions IS '訂正の回数 / how often it was corrected';
                COMMENT ON COLUMN %1$I.initiative_survey.recorded_at IS 'この集計表になった時刻 / when it became what it is';
                COMMENT ON COLUMN %1$I.initiative_survey.recorded_position IS '最初に記録したイベントの位置 / position of the event that recorded it first';
                COMMENT ON COLUMN %1$I.initiative_survey.position IS '最後に変えたイベントの位置 / position of the event that last changed it';
                CREATE TABLE %1$I.initiative_survey_row (
                    survey_id text COLLATE "C" NOT NULL,
                    list_index integer NOT NULL,
                    answer text NOT NULL,
                    answer_count integer,
                    percent numeric,
                    deviation text,
                    PRIMARY KEY (survey_id, list_index)
                );
                COMMENT ON TABLE %1$I.initiative_survey_row IS '集計表の行。複数回答では足し合わせられない / Rows of tables of surveys; where several answers could be given, they are not to be added up';
                COMMENT ON COLUMN %1$I.initiative_survey_row.survey_id IS 'アンケートのID / survey id';
                COMMENT ON COLUMN %1$I.initiative_survey_row.list_index IS '並び順、0から / order, from 0';
                COMMENT ON COLUMN %1$I.initiative_survey_row.answer IS '選択肢 / answer';
                COMMENT ON COLUMN %1$I.initiative_survey_row.answer_count IS '回答数。印刷されていなければNULL / how many gave it; NULL where it is not printed';
                COMMENT ON COLUMN %1$I.initiative_survey_row.percent IS '割合（百分率）。印刷されたとおり / percentage as printed';
                COMMENT ON COLUMN %1$I.initiative_survey_row.deviation IS '計算と合わない理由 / why the row does not work out';
            $sql$, read_schema);
        END IF;
    END LOOP;
END $$;
