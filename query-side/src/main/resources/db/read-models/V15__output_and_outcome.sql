-- What indicators are there for. Of those that are known already nobody said so. A rebuild that was under way when the program
-- was replaced goes on with its own tables, so these have the same.
DO $$
DECLARE
    read_schema text;
    of_definitions text;
BEGIN
    FOREACH read_schema IN ARRAY ARRAY['read_progress', 'read_history', 'read_progress_next', 'read_history_next'] LOOP
        CONTINUE WHEN NOT EXISTS (SELECT FROM pg_namespace WHERE nspname = read_schema);
        FOREACH of_definitions IN ARRAY ARRAY['_indicator', '_definition'] LOOP
            of_definitions := split_part(read_schema, '_', 2) || of_definitions;
            EXECUTE format($sql$
                ALTER TABLE %1$I.%2$I ADD COLUMN indicator_role text;
                COMMENT ON COLUMN %1$I.%2$I.indicator_role IS '指標の区分。定めがなければNULL / what the indicator is there for: OUTPUT 活動指標, OUTCOME 成果指標; NULL where nobody said';
            $sql$, read_schema, of_definitions);
        END LOOP;
    END LOOP;
END $$;

DO $$
DECLARE
    read_schema text;
BEGIN
    FOREACH read_schema IN ARRAY ARRAY['read_history', 'read_history_next'] LOOP
        CONTINUE WHEN NOT EXISTS (SELECT FROM pg_namespace WHERE nspname = read_schema);
        EXECUTE format($sql$
            COMMENT ON COLUMN %1$I.history_entry.stage IS '値の段階。基準値と目標値ではNULL / stage of a value: FINAL 確定, PRELIMINARY 速報, EXPECTED 見込, INTERIM 年度途中, PLANNED 予定; NULL of baselines and targets';
        $sql$, read_schema);
    END LOOP;
END $$;

-- What is planned for a year, beside what became of it. Until now nothing could be.
DO $$
DECLARE
    read_schema text;
BEGIN
    FOREACH read_schema IN ARRAY ARRAY['read_progress', 'read_progress_next'] LOOP
        CONTINUE WHEN NOT EXISTS (SELECT FROM pg_namespace WHERE nspname = read_schema);
        EXECUTE format($sql$
            CREATE TABLE %1$I.progress_planned (
                indicator_id text COLLATE "C" NOT NULL,
                fiscal_year integer NOT NULL,
                plan_id text COLLATE "C" NOT NULL,
                stage text NOT NULL,
                kind text NOT NULL,
                amount numeric,
                unit text,
                as_of date,
                basis text,
                survey text,
                numerator numeric,
                denominator numeric,
                increment numeric,
                printed_label text,
                label text,
                reason text,
                state text,
                note text,
                report_reason text,
                corrections integer NOT NULL,
                recorded_at timestamptz NOT NULL,
                position bigint NOT NULL,
                PRIMARY KEY (indicator_id, fiscal_year)
            );
            COMMENT ON TABLE %1$I.progress_planned IS '年度ごとの予定、訂正後。実績の代わりにはならないため、progress_valueには行がない / What is planned for a fiscal year, after corrections. It never stands for the year, so it is in no row of progress_value';
            COMMENT ON COLUMN %1$I.progress_planned.indicator_id IS '指標のID / indicator id';
            COMMENT ON COLUMN %1$I.progress_planned.fiscal_year IS '年度 / year, as in progress_value';
            COMMENT ON COLUMN %1$I.progress_planned.stage IS '段階、つねに予定 / stage: always PLANNED 予定';
            COMMENT ON COLUMN %1$I.progress_planned.kind IS '値の種類 / kind: MEASURED, NOT_CONDUCTED 未実施, NOT_MEASURED, SUBSTITUTE, STATE 状態, NOT_REPORTED';
            COMMENT ON COLUMN %1$I.progress_planned.amount IS '数。数えた値と代わりの値だけにある。欠けている値は0ではない / number; only for MEASURED and SUBSTITUTE, an absence is never 0';
            COMMENT ON COLUMN %1$I.progress_planned.unit IS '報告された単位 / unit as reported';
            COMMENT ON COLUMN %1$I.progress_planned.as_of IS 'いつ時点の数か / the day it speaks of';
            COMMENT ON COLUMN %1$I.progress_planned.basis IS '数え方 / basis: ANNUAL_COUNT, STOCK, CUMULATIVE_COUNT 延べ, RATIO';
            COMMENT ON COLUMN %1$I.progress_planned.survey IS '元になった調査 / survey it was taken from';
            COMMENT ON COLUMN %1$I.progress_planned.numerator IS '割合の分子 / numerator of a ratio';
            COMMENT ON COLUMN %1$I.progress_planned.denominator IS '割合の分母 / denominator of a ratio';
            COMMENT ON COLUMN %1$I.progress_planned.increment IS 'この年度の増分の予定（延べ数・ある時点の数に添えて示されたもの） / what the year is to add, where that is told beside a running total or a stock';
            COMMENT ON COLUMN %1$I.progress_planned.printed_label IS '指標名と異なるときの、印刷された見出し / label under which it was printed, where that is not the name of the indicator';
            COMMENT ON COLUMN %1$I.progress_planned.label IS '代わりの値が何の数字か / what a substitute really is';
            COMMENT ON COLUMN %1$I.progress_planned.reason IS '数がない、または代わりの値である理由 / why there is no number, or another one';
            COMMENT ON COLUMN %1$I.progress_planned.state IS 'STATEで達した状態の語 / of STATE: the word that was reached';
            COMMENT ON COLUMN %1$I.progress_planned.note IS '備考 / note beside the figure';
            COMMENT ON COLUMN %1$I.progress_planned.report_reason IS '報告・訂正の理由 / reason given with the report or the last correction';
            COMMENT ON COLUMN %1$I.progress_planned.corrections IS '訂正の回数 / how often it was corrected';
            COMMENT ON COLUMN %1$I.progress_planned.recorded_at IS 'この値になった時刻 / when it became this value';
            COMMENT ON COLUMN %1$I.progress_planned.position IS 'この値にしたイベントの位置 / position of the event that made it this value';
            COMMENT ON COLUMN %1$I.progress_planned.plan_id IS '計画のID / plan id';
        $sql$, read_schema);
    END LOOP;
END $$;

-- What the list of a plan says of its indicators, and the logic model of the plan. Until now none was drawn.
DO $$
DECLARE
    read_schema text;
BEGIN
    FOREACH read_schema IN ARRAY ARRAY['read_plan', 'read_plan_next'] LOOP
        CONTINUE WHEN NOT EXISTS (SELECT FROM pg_namespace WHERE nspname = read_schema);
        EXECUTE format($sql$
            ALTER TABLE %1$I.plan_indicator ADD COLUMN indicator_role text;
            COMMENT ON COLUMN %1$I.plan_indicator.indicator_role IS '指標の区分。定めがなければNULL / what the indicator is there for: OUTPUT 活動指標, OUTCOME 成果指標; NULL where nobody said';

            CREATE TABLE %1$I.plan_logic_model (
                plan_id text COLLATE "C" PRIMARY KEY,
                model_version integer NOT NULL,
                position bigint NOT NULL
            );
            COMMENT ON TABLE %1$I.plan_logic_model IS 'ロジックモデル、計画ごとに一行。線はplan_logic_link / Logic model of a plan; its links are in plan_logic_link';
            COMMENT ON COLUMN %1$I.plan_logic_model.plan_id IS '計画のID / plan id';
            COMMENT ON COLUMN %1$I.plan_logic_model.model_version IS '版、1から / version of the model, from 1';
            COMMENT ON COLUMN %1$I.plan_logic_model.position IS '最後に変わったイベントの位置 / position of the event that last changed it';

            CREATE TABLE %1$I.plan_logic_link (
                plan_id text COLLATE "C" NOT NULL,
                list_index integer NOT NULL,
                from_kind text NOT NULL,
                from_node text NOT NULL,
                to_kind text NOT NULL,
                to_node text NOT NULL,
                assumption text,
                since_version integer NOT NULL,
                PRIMARY KEY (plan_id, list_index)
            );
            COMMENT ON TABLE %1$I.plan_logic_link IS 'ロジックモデルの線、いまの版 / Links of the logic model as it stands';
            COMMENT ON COLUMN %1$I.plan_logic_link.plan_id IS '計画のID / plan id';
            COMMENT ON COLUMN %1$I.plan_logic_link.list_index IS '描いた順、0から / order in which they were drawn, from 0';
            COMMENT ON COLUMN %1$I.plan_logic_link.from_kind IS '線の始めの種類 / kind of what leads to the other: INPUT 投入, ACTIVITY 活動, OUTPUT 産出, OUTCOME 成果';
            COMMENT ON COLUMN %1$I.plan_logic_link.from_node IS '事業や指標のID、投入ならその文 / id of the initiative or the indicator, or the words of an input';
            COMMENT ON COLUMN %1$I.plan_logic_link.to_kind IS '線の終わりの種類 / kind of what it leads to, as from_kind';
            COMMENT ON COLUMN %1$I.plan_logic_link.to_node IS '事業や指標のID / id of the initiative or the indicator';
            COMMENT ON COLUMN %1$I.plan_logic_link.assumption IS '前提。記載がなければNULL / why the one should lead to the other; NULL where not told';
            COMMENT ON COLUMN %1$I.plan_logic_link.since_version IS '線を描いた版 / version of the model in which it was drawn';

            CREATE TABLE %1$I.plan_logic_version (
                plan_id text COLLATE "C" NOT NULL,
                model_version integer NOT NULL,
                links integer NOT NULL,
                linked integer NOT NULL,
                unlinked integer NOT NULL,
                reason text,
                recorded_at timestamptz NOT NULL,
                position bigint NOT NULL,
                PRIMARY KEY (plan_id, model_version)
            );
            COMMENT ON TABLE %1$I.plan_logic_version IS 'ロジックモデルの版、追記だけ / Versions of the logic model, append only';
            COMMENT ON COLUMN %1$I.plan_logic_version.plan_id IS '計画のID / plan id';
            COMMENT ON COLUMN %1$I.plan_logic_version.model_version IS '版、1から / version of the model, from 1';
            COMMENT ON COLUMN %1$I.plan_logic_version.links IS '線の数 / how many links it has';
            COMMENT ON COLUMN %1$I.plan_logic_version.linked IS '加えた線の数 / how many of them are new';
            COMMENT ON COLUMN %1$I.plan_logic_version.unlinked IS '外した線の数 / how many links of the version before are no more';
            COMMENT ON COLUMN %1$I.plan_logic_version.reason IS '改めた理由。初版ではNULLのことがある / why it was drawn otherwise; may be NULL of the first';
            COMMENT ON COLUMN %1$I.plan_logic_version.recorded_at IS '記録した日時 / when it was recorded';
            COMMENT ON COLUMN %1$I.plan_logic_version.position IS 'イベントの位置 / position of its event';
        $sql$, read_schema);
    END LOOP;
END $$;
