-- Stages of figures, kinds of years, rhythms, and targets on the sum of several years. What is known already is of none of
-- them: final, of fiscal years and due in each. A rebuild that was under way when the program was replaced goes on with its
-- own tables, so these have the same.
DO $$
DECLARE
    read_schema text;
    model text;
    of_definitions text;
BEGIN
    FOREACH read_schema IN ARRAY ARRAY['read_progress', 'read_history', 'read_progress_next', 'read_history_next'] LOOP
        CONTINUE WHEN NOT EXISTS (SELECT FROM pg_namespace WHERE nspname = read_schema);
        model := split_part(read_schema, '_', 2);
        FOREACH of_definitions IN ARRAY ARRAY[model || '_indicator', model || '_definition'] LOOP
            EXECUTE format($sql$
                ALTER TABLE %1$I.%2$I
                    ADD COLUMN year_basis text NOT NULL DEFAULT 'FISCAL',
                    ADD COLUMN rhythm_every_years integer,
                    ADD COLUMN rhythm_anchor_year integer;
                ALTER TABLE %1$I.%2$I ALTER COLUMN year_basis DROP DEFAULT;
                COMMENT ON COLUMN %1$I.%2$I.year_basis IS '年の区切り。年はいずれも始まりの西暦で示す / kind of year its figures are of, named by the western year in which it starts: FISCAL 年度, CALENDAR 暦年, SCHOOL 学年';
                COMMENT ON COLUMN %1$I.%2$I.rhythm_every_years IS '何年ごとに測定するか。毎年ならNULL / a figure is due every so many years; NULL where it is every year';
                COMMENT ON COLUMN %1$I.%2$I.rhythm_anchor_year IS '測定する年の一つ / a year in which one is due';
            $sql$, read_schema, of_definitions);
        END LOOP;
        IF model = 'progress' THEN
            EXECUTE format($sql$
                ALTER TABLE %1$I.progress_value ADD COLUMN stage text NOT NULL DEFAULT 'FINAL';
                ALTER TABLE %1$I.progress_value ALTER COLUMN stage DROP DEFAULT;
                COMMENT ON TABLE %1$I.progress_value IS '指標の年度ごとの値、訂正後。年度に一行で、確定値がないか取り下げられていれば速報、見込、最も遅い年度途中の値の順に代表する / Value per indicator and fiscal year, after corrections: one a year, the final one, else the preliminary, else the expected, else the latest interim one. A year without a row was not reported';
                COMMENT ON COLUMN %1$I.progress_value.stage IS '段階 / stage: FINAL 確定, PRELIMINARY 速報, EXPECTED 見込, INTERIM 年度途中';
                COMMENT ON COLUMN %1$I.progress_indicator.target_year IS '最終の目標が単年度のAMOUNTのときの年度。ほかはprogress_targetとprogress_sum_target / fiscal year of the final target where it is an AMOUNT of that year alone; others are in progress_target and progress_sum_target';
                COMMENT ON COLUMN %1$I.progress_indicator.target_amount IS '最終の目標が単年度のAMOUNTのときの目標値。ほかはNULL / the final target where it is an AMOUNT of its year alone, in the indicator''s unit; else NULL';
                CREATE TABLE %1$I.progress_stage (
                    indicator_id text COLLATE "C" NOT NULL,
                    fiscal_year integer NOT NULL,
                    stage_key text NOT NULL,
                    stage text NOT NULL,
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
                    note text,
                    report_reason text,
                    corrections integer NOT NULL,
                    recorded_at timestamptz NOT NULL,
                    position bigint NOT NULL,
                    PRIMARY KEY (indicator_id, fiscal_year, stage_key)
                );
                COMMENT ON TABLE %1$I.progress_stage IS '確定していない値、訂正後。年度を代表する確定値はprogress_valueだけにある。代表する値が確定していない年度では、それはprogress_valueにもあり、取り下げられた確定値があればここにある / Figures that are not final, after corrections. A final one that stands for its year is in progress_value alone; where another stands, that one is in progress_value, too, and a final one that was taken back is here';
                COMMENT ON COLUMN %1$I.progress_stage.indicator_id IS '指標のID / indicator id';
                COMMENT ON COLUMN %1$I.progress_stage.fiscal_year IS '年度 / year, as in progress_value';
                COMMENT ON COLUMN %1$I.progress_stage.stage_key IS '段階。年度途中の値では日付を添える / the stage, of INTERIM with its day: ''INTERIM 2024-09-30''';
                COMMENT ON COLUMN %1$I.progress_stage.stage IS '段階 / stage: FINAL 確定, PRELIMINARY 速報, EXPECTED 見込, INTERIM 年度途中';
                COMMENT ON COLUMN %1$I.progress_stage.kind IS '値の種類 / kind: MEASURED, NOT_CONDUCTED 未実施, NOT_MEASURED, SUBSTITUTE, STATE 状態, NOT_REPORTED';
                COMMENT ON COLUMN %1$I.progress_stage.amount IS '数。数えた値と代わりの値だけにある。欠けている値は0ではない / number; only for MEASURED and SUBSTITUTE, an absence is never 0';
                COMMENT ON COLUMN %1$I.progress_stage.unit IS '報告された単位 / unit as reported';
                COMMENT ON COLUMN %1$I.progress_stage.as_of IS 'いつ時点の数か / the day it speaks of';
                COMMENT ON COLUMN %1$I.progress_stage.basis IS '数え方 / basis: ANNUAL_COUNT, STOCK, CUMULATIVE_COUNT 延べ, RATIO';
                COMMENT ON COLUMN %1$I.progress_stage.survey IS '元になった調査 / survey it was taken from';
                COMMENT ON COLUMN %1$I.progress_stage.numerator IS '割合の分子 / numerator of a ratio';
                COMMENT ON COLUMN %1$I.progress_stage.denominator IS '割合の分母 / denominator of a ratio';
                COMMENT ON COLUMN %1$I.progress_stage.label IS '代わりの値が何の数字か / what a substitute really is';
                COMMENT ON COLUMN %1$I.progress_stage.reason IS '数がない、または代わりの値である理由 / why there is no number, or another one';
                COMMENT ON COLUMN %1$I.progress_stage.state IS 'STATEで達した状態の語 / of STATE: the word that was reached';
                COMMENT ON COLUMN %1$I.progress_stage.note IS '備考 / note beside the figure';
                COMMENT ON COLUMN %1$I.progress_stage.report_reason IS '報告・訂正の理由 / reason given with the report or the last correction';
                COMMENT ON COLUMN %1$I.progress_stage.corrections IS '訂正の回数 / how often it was corrected';
                COMMENT ON COLUMN %1$I.progress_stage.recorded_at IS 'この値になった時刻 / when it became this value';
                COMMENT ON COLUMN %1$I.progress_stage.position IS 'この値にしたイベントの位置 / position of the event that made it this value';
                CREATE TABLE %1$I.progress_sum_target (
                    indicator_id text COLLATE "C" NOT NULL,
                    fiscal_year integer NOT NULL,
                    sum_from integer NOT NULL,
                    kind text NOT NULL,
                    amount numeric NOT NULL,
                    PRIMARY KEY (indicator_id, fiscal_year)
                );
                COMMENT ON TABLE %1$I.progress_sum_target IS '年度の累計についての、いまの目標値。単年度の目標値はprogress_targetにある / Targets in force on the sum of several years; those of a year alone are in progress_target. Position: target_position of the indicator';
                COMMENT ON COLUMN %1$I.progress_sum_target.indicator_id IS '指標のID / indicator id';
                COMMENT ON COLUMN %1$I.progress_sum_target.fiscal_year IS '累計の最後の年度 / last of the years that are added up';
                COMMENT ON COLUMN %1$I.progress_sum_target.sum_from IS '累計の最初の年度 / first of them';
                COMMENT ON COLUMN %1$I.progress_sum_target.kind IS '目標の種類 / AMOUNT, AT_LEAST 以上, AT_MOST 以下';
                COMMENT ON COLUMN %1$I.progress_sum_target.amount IS '累計が達すべき数、指標の単位で / what the years together are to come to, in the indicator''s unit';
            $sql$, read_schema);
        ELSE
            EXECUTE format($sql$
                ALTER TABLE %1$I.history_entry ADD COLUMN stage text;
                UPDATE %1$I.history_entry SET stage = 'FINAL' WHERE subject = 'VALUE';
                COMMENT ON COLUMN %1$I.history_entry.stage IS '値の段階。基準値と目標値ではNULL / stage of a value: FINAL 確定, PRELIMINARY 速報, EXPECTED 見込, INTERIM 年度途中; NULL of a baseline or target';
                COMMENT ON COLUMN %1$I.history_entry.previous_target IS '改訂前の最終の目標が単年度のAMOUNTのときの目標値。ほかはhistory_entry_targetとhistory_entry_sum_target / final target before where it is an AMOUNT of its year alone; others are in history_entry_target and history_entry_sum_target';
                COMMENT ON COLUMN %1$I.history_entry.current_target IS '最終の目標が単年度のAMOUNTのときの目標値。ほかはhistory_entry_targetとhistory_entry_sum_target / final target now where it is an AMOUNT of its year alone; others are in history_entry_target and history_entry_sum_target';
                CREATE TABLE %1$I.history_entry_sum_target (
                    entry_id text COLLATE "C" NOT NULL,
                    side text NOT NULL,
                    fiscal_year integer NOT NULL,
                    sum_from integer NOT NULL,
                    kind text NOT NULL,
                    amount numeric NOT NULL,
                    PRIMARY KEY (entry_id, side, fiscal_year)
                );
                COMMENT ON TABLE %1$I.history_entry_sum_target IS '年度の累計についての目標値の、設定・改訂の前後、追記だけ / Targets on the sum of several years before and after each change of them; rows are only ever added. Position: that of the entry';
                COMMENT ON COLUMN %1$I.history_entry_sum_target.entry_id IS 'どの変更か / which change: entry_id of history_entry';
                COMMENT ON COLUMN %1$I.history_entry_sum_target.side IS '変更前か変更後か / PREVIOUS or CURRENT';
                COMMENT ON COLUMN %1$I.history_entry_sum_target.fiscal_year IS '累計の最後の年度 / last of the years that are added up';
                COMMENT ON COLUMN %1$I.history_entry_sum_target.sum_from IS '累計の最初の年度 / first of them';
                COMMENT ON COLUMN %1$I.history_entry_sum_target.kind IS '目標の種類 / AMOUNT, AT_LEAST 以上, AT_MOST 以下';
                COMMENT ON COLUMN %1$I.history_entry_sum_target.amount IS '累計が達すべき数、指標の単位で / what the years together are to come to, in the indicator''s unit';
            $sql$, read_schema);
        END IF;
    END LOOP;
END $$;
