-- Definitions that change from a fiscal year on. A rebuild that was under way when the program was replaced goes on with its
-- own tables, so these have the same.
DO $$
DECLARE
    read_schema text;
    model text;
BEGIN
    FOREACH read_schema IN ARRAY ARRAY['read_progress', 'read_history', 'read_progress_next', 'read_history_next'] LOOP
        CONTINUE WHEN NOT EXISTS (SELECT FROM pg_namespace WHERE nspname = read_schema);
        model := split_part(read_schema, '_', 2);
        EXECUTE format($sql$
            CREATE TABLE %1$I.%2$s_definition (
                indicator_id text COLLATE "C" NOT NULL,
                term integer NOT NULL,
                from_year integer,
                indicator_name text NOT NULL,
                measure text NOT NULL,
                better text NOT NULL,
                unit text NOT NULL,
                survey text,
                minimum numeric,
                maximum numeric,
                states text[] NOT NULL,
                continuity text,
                conversion_factor numeric,
                overlap_year integer,
                overlap_before numeric,
                overlap_after numeric,
                reason text,
                recorded_at timestamptz,
                position bigint,
                PRIMARY KEY (indicator_id, term)
            );
            INSERT INTO %1$I.%2$s_definition
                (indicator_id, term, indicator_name, measure, better, unit, survey, minimum, maximum, states)
            SELECT indicator_id, 0, indicator_name, measure, better, unit, survey, minimum, maximum, states
            FROM %1$I.%2$s_indicator;
            COMMENT ON TABLE %1$I.%2$s_definition IS '指標の定義、改めるごとに一行。ある年度の定義は、from_yearがNULLかその年度以前の行のうちtermが最大のもの / Definitions of an indicator, one row for each. That of a fiscal year has the greatest term of those whose from_year is NULL or not later';
            COMMENT ON COLUMN %1$I.%2$s_definition.indicator_id IS '指標のID / indicator id';
            COMMENT ON COLUMN %1$I.%2$s_definition.term IS '何番目の定義か。最初の定義は0 / which definition: 0 is the first, each amendment begins another';
            COMMENT ON COLUMN %1$I.%2$s_definition.from_year IS '適用する最初の年度。最初の定義ではNULL / first fiscal year for which it holds; NULL of the first definition';
            COMMENT ON COLUMN %1$I.%2$s_definition.indicator_name IS '指標名 / name of the indicator';
            COMMENT ON COLUMN %1$I.%2$s_definition.measure IS '数え方 / ANNUAL_COUNT, STOCK, CUMULATIVE_COUNT 延べ, RATIO, STATE 状態';
            COMMENT ON COLUMN %1$I.%2$s_definition.better IS 'よい向き / HIGHER or LOWER';
            COMMENT ON COLUMN %1$I.%2$s_definition.unit IS '単位。状態では空文字のことがある / unit; may be blank for a state';
            COMMENT ON COLUMN %1$I.%2$s_definition.survey IS '値をとる調査 / survey the value is taken from';
            COMMENT ON COLUMN %1$I.%2$s_definition.minimum IS 'とりうる最小値。NULLは0 / smallest possible amount; NULL is 0';
            COMMENT ON COLUMN %1$I.%2$s_definition.maximum IS 'とりうる最大値 / largest possible amount';
            COMMENT ON COLUMN %1$I.%2$s_definition.states IS '状態の語、順に / words of a STATE in their order; empty for what is counted';
            COMMENT ON COLUMN %1$I.%2$s_definition.continuity IS '前の定義の数値との関係。最初の定義ではNULL / how numbers relate to those of the definition before: SAME そのまま, CONVERTED 換算, OVERLAP 両方で数えた年度による, BROKEN 比べない; NULL of the first definition';
            COMMENT ON COLUMN %1$I.%2$s_definition.conversion_factor IS '換算率。前の1がいくつになるか / of CONVERTED: one of before is so many';
            COMMENT ON COLUMN %1$I.%2$s_definition.overlap_year IS '両方で数えた年度 / of OVERLAP: fiscal year that was counted both ways';
            COMMENT ON COLUMN %1$I.%2$s_definition.overlap_before IS 'その年度の、前の定義による数値 / its number in the definition before';
            COMMENT ON COLUMN %1$I.%2$s_definition.overlap_after IS 'その年度の、この定義による数値 / its number in this definition';
            COMMENT ON COLUMN %1$I.%2$s_definition.reason IS '改めた理由。最初の定義ではNULL / why it was amended; NULL of the first definition';
            COMMENT ON COLUMN %1$I.%2$s_definition.recorded_at IS '改めたことを記録した日時。最初の定義ではNULL / when the amendment was recorded; NULL of the first definition';
            COMMENT ON COLUMN %1$I.%2$s_definition.position IS '改めたイベントの位置。最初の定義ではNULL / position of the amending event; NULL of the first definition';
            COMMENT ON COLUMN %1$I.%2$s_indicator.indicator_name IS '指標名。名称、単位、数え方などは最新の定義による。年度ごとは%2$s_definition / name of the indicator. This, unit, measure and the others are as it is defined now; by year they are in %2$s_definition';
        $sql$, read_schema, model);
        IF model = 'progress' THEN
            EXECUTE format($sql$
                ALTER TABLE %1$I.progress_indicator
                    ADD COLUMN baseline_term integer NOT NULL DEFAULT 0,
                    ADD COLUMN target_term integer NOT NULL DEFAULT 0;
                ALTER TABLE %1$I.progress_indicator
                    ALTER COLUMN baseline_term DROP DEFAULT,
                    ALTER COLUMN target_term DROP DEFAULT;
                COMMENT ON COLUMN %1$I.progress_indicator.baseline_term IS '基準値がどの定義によるか。基準値がなければ0 / in which definition the baseline is: term of progress_definition; 0 where there is none';
                COMMENT ON COLUMN %1$I.progress_indicator.target_term IS '目標値がどの定義によるか / in which definition the targets are: term of progress_definition';
            $sql$, read_schema);
        ELSE
            EXECUTE format($sql$
                ALTER TABLE %1$I.history_entry ADD COLUMN definition_term integer NOT NULL DEFAULT 0;
                ALTER TABLE %1$I.history_entry ALTER COLUMN definition_term DROP DEFAULT;
                COMMENT ON COLUMN %1$I.history_entry.definition_term IS '記録した時点の最新の定義。基準値と目標値はこの定義による / latest definition when it was recorded, as term of history_definition: baseline and targets are in its terms';
            $sql$, read_schema);
        END IF;
    END LOOP;
END $$;
COMMENT ON COLUMN read_plan.plan_indicator.indicator_name IS '指標名、最新の定義による / name of the indicator, as it is defined now';
