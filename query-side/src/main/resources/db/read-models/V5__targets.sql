-- Indicators of plans and sections, targets of several years and kinds, figures that are a state.
CREATE TABLE read_progress.progress_section (
    section_id text COLLATE "C" NOT NULL,
    plan_id text COLLATE "C" NOT NULL,
    parent_id text COLLATE "C",
    section_number text,
    name text NOT NULL,
    sort_order integer NOT NULL,
    position bigint NOT NULL,
    PRIMARY KEY (section_id)
);
CREATE INDEX ON read_progress.progress_section (plan_id);
COMMENT ON TABLE read_progress.progress_section IS '進捗を見る基本目標・施策 / Sections, as far as progress needs them';
COMMENT ON COLUMN read_progress.progress_section.section_id IS '基本目標・施策のID / section id';
COMMENT ON COLUMN read_progress.progress_section.plan_id IS '計画のID / plan id';
COMMENT ON COLUMN read_progress.progress_section.parent_id IS '上位の基本目標・施策のID。計画の直下ではNULL / section above it; NULL right under the plan';
COMMENT ON COLUMN read_progress.progress_section.section_number IS '印刷のとおりの番号 / number as printed: Ⅰ-1';
COMMENT ON COLUMN read_progress.progress_section.name IS '名称 / name';
COMMENT ON COLUMN read_progress.progress_section.sort_order IS '同じ上位の中の並び順。同じならIDの順 / order among those with the same parent; then by section_id';
COMMENT ON COLUMN read_progress.progress_section.position IS 'この行を最後に変えたイベントの位置 / position of the event that last changed the row';

CREATE TABLE read_progress.progress_target (
    indicator_id text COLLATE "C" NOT NULL,
    fiscal_year integer NOT NULL,
    kind text NOT NULL,
    amount numeric,
    from_amount numeric,
    to_amount numeric,
    direction text,
    tolerance numeric,
    state text,
    PRIMARY KEY (indicator_id, fiscal_year)
);
COMMENT ON TABLE read_progress.progress_target IS '指標のいまの目標値、年度ごと。目標値を定めない指標には行がない / Targets in force, one a year; an indicator without a target has no row. Position: target_position of the indicator';
COMMENT ON COLUMN read_progress.progress_target.indicator_id IS '指標のID / indicator id';
COMMENT ON COLUMN read_progress.progress_target.fiscal_year IS '目標の年度。最も遅いものが最終の目標 / fiscal year of the target; the latest is the final one';
COMMENT ON COLUMN read_progress.progress_target.kind IS '目標の種類 / AMOUNT, AT_LEAST 以上, AT_MOST 以下, RANGE 範囲, DIRECTION 増加・維持・減少, STATE 状態';
COMMENT ON COLUMN read_progress.progress_target.amount IS '数。AMOUNT, AT_LEAST, AT_MOSTだけにある / number, in the indicator''s unit; only of AMOUNT, AT_LEAST, AT_MOST';
COMMENT ON COLUMN read_progress.progress_target.from_amount IS '範囲の始め / lower end of a RANGE';
COMMENT ON COLUMN read_progress.progress_target.to_amount IS '範囲の終わり / upper end of a RANGE';
COMMENT ON COLUMN read_progress.progress_target.direction IS '目標の向き / of DIRECTION: INCREASE 増加, MAINTAIN 維持, DECREASE 減少';
COMMENT ON COLUMN read_progress.progress_target.tolerance IS '維持とみなす悪化の幅。NULLは0 / of MAINTAIN: so much worse than the baseline is no fall; NULL is 0';
COMMENT ON COLUMN read_progress.progress_target.state IS '達すべき状態の語 / of STATE: the word to be reached';

CREATE TABLE read_history.history_entry_target (
    entry_id text COLLATE "C" NOT NULL,
    side text NOT NULL,
    fiscal_year integer NOT NULL,
    kind text NOT NULL,
    amount numeric,
    from_amount numeric,
    to_amount numeric,
    direction text,
    tolerance numeric,
    state text,
    PRIMARY KEY (entry_id, side, fiscal_year)
);
COMMENT ON TABLE read_history.history_entry_target IS '目標値の設定・改訂の前後の目標値、追記だけ / Targets before and after each change of them; rows are only ever added. Position: that of the entry';
COMMENT ON COLUMN read_history.history_entry_target.entry_id IS 'どの変更か / which change: entry_id of history_entry';
COMMENT ON COLUMN read_history.history_entry_target.side IS '変更前か変更後か / PREVIOUS or CURRENT';
COMMENT ON COLUMN read_history.history_entry_target.fiscal_year IS '目標の年度 / fiscal year of the target';
COMMENT ON COLUMN read_history.history_entry_target.kind IS '目標の種類 / AMOUNT, AT_LEAST 以上, AT_MOST 以下, RANGE 範囲, DIRECTION 増加・維持・減少, STATE 状態';
COMMENT ON COLUMN read_history.history_entry_target.amount IS '数。AMOUNT, AT_LEAST, AT_MOSTだけにある / number, in the indicator''s unit; only of AMOUNT, AT_LEAST, AT_MOST';
COMMENT ON COLUMN read_history.history_entry_target.from_amount IS '範囲の始め / lower end of a RANGE';
COMMENT ON COLUMN read_history.history_entry_target.to_amount IS '範囲の終わり / upper end of a RANGE';
COMMENT ON COLUMN read_history.history_entry_target.direction IS '目標の向き / of DIRECTION: INCREASE 増加, MAINTAIN 維持, DECREASE 減少';
COMMENT ON COLUMN read_history.history_entry_target.tolerance IS '維持とみなす悪化の幅。NULLは0 / of MAINTAIN: so much worse than the baseline is no fall; NULL is 0';
COMMENT ON COLUMN read_history.history_entry_target.state IS '達すべき状態の語 / of STATE: the word to be reached';

ALTER TABLE read_plan.plan_indicator
    ALTER COLUMN initiative_id DROP NOT NULL,
    ADD COLUMN owner_kind text NOT NULL DEFAULT 'INITIATIVE',
    ADD COLUMN owner_id text COLLATE "C";
UPDATE read_plan.plan_indicator SET owner_id = initiative_id;
ALTER TABLE read_plan.plan_indicator ALTER COLUMN owner_kind DROP DEFAULT, ALTER COLUMN owner_id SET NOT NULL;

ALTER TABLE read_progress.progress_indicator
    ALTER COLUMN initiative_id DROP NOT NULL,
    ALTER COLUMN baseline_year DROP NOT NULL,
    ALTER COLUMN baseline_kind DROP NOT NULL,
    ALTER COLUMN baseline_position DROP NOT NULL,
    ALTER COLUMN target_year DROP NOT NULL,
    ALTER COLUMN target_amount DROP NOT NULL,
    ADD COLUMN owner_kind text NOT NULL DEFAULT 'INITIATIVE',
    ADD COLUMN owner_id text COLLATE "C",
    ADD COLUMN states text[] NOT NULL DEFAULT '{}',
    ADD COLUMN baseline_state text,
    ADD COLUMN no_target_reason text;
UPDATE read_progress.progress_indicator SET owner_id = initiative_id;
ALTER TABLE read_progress.progress_indicator
    ALTER COLUMN owner_kind DROP DEFAULT,
    ALTER COLUMN owner_id SET NOT NULL,
    ALTER COLUMN states DROP DEFAULT;
ALTER TABLE read_progress.progress_value ADD COLUMN state text;
INSERT INTO read_progress.progress_target (indicator_id, fiscal_year, kind, amount)
SELECT indicator_id, target_year, 'AMOUNT', target_amount FROM read_progress.progress_indicator;
INSERT INTO read_progress.progress_section (section_id, plan_id, parent_id, section_number, name, sort_order, position)
SELECT section_id, plan_id, parent_id, section_number, name, sort_order, position FROM read_plan.plan_section;

ALTER TABLE read_history.history_indicator
    ALTER COLUMN initiative_id DROP NOT NULL,
    ADD COLUMN owner_kind text NOT NULL DEFAULT 'INITIATIVE',
    ADD COLUMN owner_id text COLLATE "C",
    ADD COLUMN states text[] NOT NULL DEFAULT '{}';
UPDATE read_history.history_indicator SET owner_id = initiative_id;
ALTER TABLE read_history.history_indicator
    ALTER COLUMN owner_kind DROP DEFAULT,
    ALTER COLUMN owner_id SET NOT NULL,
    ALTER COLUMN states DROP DEFAULT;
ALTER TABLE read_history.history_entry
    ALTER COLUMN fiscal_year DROP NOT NULL,
    ADD COLUMN previous_state text,
    ADD COLUMN current_state text,
    ADD COLUMN previous_no_target_reason text,
    ADD COLUMN current_no_target_reason text;
INSERT INTO read_history.history_entry_target (entry_id, side, fiscal_year, kind, amount)
SELECT entry_id, 'PREVIOUS', previous_fiscal_year, 'AMOUNT', previous_target
FROM read_history.history_entry WHERE previous_target IS NOT NULL
UNION ALL
SELECT entry_id, 'CURRENT', fiscal_year, 'AMOUNT', current_target
FROM read_history.history_entry WHERE current_target IS NOT NULL;

COMMENT ON COLUMN read_plan.plan_indicator.owner_kind IS '指標の属する先の種類 / what it belongs to: PLAN, SECTION, INITIATIVE';
COMMENT ON COLUMN read_plan.plan_indicator.owner_id IS '属する計画、基本目標・施策または事業のID / id of that plan, section or initiative';
COMMENT ON COLUMN read_plan.plan_indicator.initiative_id IS '事業のID。計画や基本目標・施策の指標ではNULL / initiative id; NULL for an indicator of a plan or a section';
COMMENT ON COLUMN read_progress.progress_indicator.owner_kind IS '指標の属する先の種類 / what it belongs to: PLAN, SECTION, INITIATIVE';
COMMENT ON COLUMN read_progress.progress_indicator.owner_id IS '属する計画、基本目標・施策または事業のID / id of that plan, section or initiative';
COMMENT ON COLUMN read_progress.progress_indicator.initiative_id IS '事業のID。計画や基本目標・施策の指標ではNULL / initiative id; NULL for an indicator of a plan or a section';
COMMENT ON COLUMN read_history.history_indicator.owner_kind IS '指標の属する先の種類 / what it belongs to: PLAN, SECTION, INITIATIVE';
COMMENT ON COLUMN read_history.history_indicator.owner_id IS '属する計画、基本目標・施策または事業のID / id of that plan, section or initiative';
COMMENT ON COLUMN read_history.history_indicator.initiative_id IS '事業のID。計画や基本目標・施策の指標ではNULL / initiative id; NULL for an indicator of a plan or a section';
COMMENT ON COLUMN read_plan.plan_indicator.indicator_sequence IS '属する先の中の順番 / place within its owner, from 1';
COMMENT ON COLUMN read_progress.progress_indicator.indicator_sequence IS '属する先の中の順番 / place within its owner, from 1';
COMMENT ON COLUMN read_progress.progress_indicator.measure IS '数え方 / ANNUAL_COUNT, STOCK, CUMULATIVE_COUNT 延べ, RATIO, STATE 状態';
COMMENT ON COLUMN read_progress.progress_indicator.unit IS '単位。状態では空文字のことがある / unit; may be blank for a state';
COMMENT ON COLUMN read_progress.progress_indicator.states IS '状態の語、順に / words of a STATE in their order; empty for what is counted';
COMMENT ON COLUMN read_history.history_indicator.measure IS '数え方 / ANNUAL_COUNT, STOCK, CUMULATIVE_COUNT 延べ, RATIO, STATE 状態';
COMMENT ON COLUMN read_history.history_indicator.unit IS '単位。状態では空文字のことがある / unit; may be blank for a state';
COMMENT ON COLUMN read_history.history_indicator.states IS '状態の語、順に / words of a STATE in their order; empty for what is counted';
COMMENT ON COLUMN read_progress.progress_indicator.baseline_year IS '基準値の年度。基準値のない指標ではNULL / fiscal year of the baseline; NULL where the plan states none';
COMMENT ON COLUMN read_progress.progress_indicator.baseline_kind IS '基準値：値の種類 / kind: MEASURED, NOT_CONDUCTED 未実施, NOT_MEASURED, SUBSTITUTE, STATE 状態, NOT_REPORTED';
COMMENT ON COLUMN read_progress.progress_indicator.baseline_state IS '基準値：STATEで達した状態の語 / of STATE: the word that was reached';
COMMENT ON COLUMN read_progress.progress_indicator.baseline_position IS '基準値のイベントの位置 / position of the event the baseline comes from';
COMMENT ON COLUMN read_progress.progress_indicator.target_year IS '最終の目標がAMOUNTのときの年度。ほかはprogress_target / fiscal year of the final target where it is an AMOUNT; others are in progress_target';
COMMENT ON COLUMN read_progress.progress_indicator.target_amount IS '最終の目標がAMOUNTのときの目標値。ほかはNULL / the final target where it is an AMOUNT, in the indicator''s unit; else NULL';
COMMENT ON COLUMN read_progress.progress_indicator.no_target_reason IS '目標値を定めない理由 / why there is no target, on purpose';
COMMENT ON COLUMN read_progress.progress_value.kind IS '値の種類 / kind: MEASURED, NOT_CONDUCTED 未実施, NOT_MEASURED, SUBSTITUTE, STATE 状態, NOT_REPORTED';
COMMENT ON COLUMN read_progress.progress_value.state IS 'STATEで達した状態の語 / of STATE: the word that was reached';
COMMENT ON COLUMN read_history.history_entry.fiscal_year IS '年度。目標値では最終の目標の年度、目標値がなければNULL / fiscal year it speaks of now; of targets that of the final one, NULL where there is none';
COMMENT ON COLUMN read_history.history_entry.previous_kind IS '変更前：値の種類 / kind: MEASURED, NOT_CONDUCTED 未実施, NOT_MEASURED, SUBSTITUTE, STATE 状態, NOT_REPORTED';
COMMENT ON COLUMN read_history.history_entry.previous_state IS '変更前：STATEで達した状態の語 / of STATE: the word that was reached';
COMMENT ON COLUMN read_history.history_entry.current_kind IS '変更後：値の種類 / kind: MEASURED, NOT_CONDUCTED 未実施, NOT_MEASURED, SUBSTITUTE, STATE 状態, NOT_REPORTED';
COMMENT ON COLUMN read_history.history_entry.current_state IS '変更後：STATEで達した状態の語 / of STATE: the word that was reached';
COMMENT ON COLUMN read_history.history_entry.previous_target IS '改訂前の最終の目標がAMOUNTのときの目標値。ほかはhistory_entry_target / final target before where it is an AMOUNT; others are in history_entry_target';
COMMENT ON COLUMN read_history.history_entry.current_target IS '最終の目標がAMOUNTのときの目標値。ほかはhistory_entry_target / final target now where it is an AMOUNT; others are in history_entry_target';
COMMENT ON COLUMN read_history.history_entry.previous_no_target_reason IS '改訂前に目標値を定めていなかった理由 / why there was no target before, on purpose';
COMMENT ON COLUMN read_history.history_entry.current_no_target_reason IS '目標値を定めない理由 / why there is no target now, on purpose';

-- A rebuild that was under way when the program was replaced goes on with its own tables. What it has read of sections it
-- left out; they are as they stand, and an event that comes to them again changes nothing.
DO $$
BEGIN
    IF EXISTS (SELECT FROM pg_namespace WHERE nspname = 'read_plan_next') THEN
        ALTER TABLE read_plan_next.plan_indicator
            ALTER COLUMN initiative_id DROP NOT NULL,
            ADD COLUMN owner_kind text NOT NULL DEFAULT 'INITIATIVE',
            ADD COLUMN owner_id text COLLATE "C";
        UPDATE read_plan_next.plan_indicator SET owner_id = initiative_id;
        ALTER TABLE read_plan_next.plan_indicator ALTER COLUMN owner_kind DROP DEFAULT, ALTER COLUMN owner_id SET NOT NULL;
    END IF;
    IF EXISTS (SELECT FROM pg_namespace WHERE nspname = 'read_progress_next') THEN
        CREATE TABLE read_progress_next.progress_section (LIKE read_progress.progress_section INCLUDING ALL);
        COMMENT ON TABLE read_progress_next.progress_section IS '進捗を見る基本目標・施策 / Sections, as far as progress needs them';
        CREATE TABLE read_progress_next.progress_target (LIKE read_progress.progress_target INCLUDING ALL);
        COMMENT ON TABLE read_progress_next.progress_target IS '指標のいまの目標値、年度ごと。目標値を定めない指標には行がない / Targets in force, one a year; an indicator without a target has no row. Position: target_position of the indicator';
        ALTER TABLE read_progress_next.progress_indicator
            ALTER COLUMN initiative_id DROP NOT NULL,
            ALTER COLUMN baseline_year DROP NOT NULL,
            ALTER COLUMN baseline_kind DROP NOT NULL,
            ALTER COLUMN baseline_position DROP NOT NULL,
            ALTER COLUMN target_year DROP NOT NULL,
            ALTER COLUMN target_amount DROP NOT NULL,
            ADD COLUMN owner_kind text NOT NULL DEFAULT 'INITIATIVE',
            ADD COLUMN owner_id text COLLATE "C",
            ADD COLUMN states text[] NOT NULL DEFAULT '{}',
            ADD COLUMN baseline_state text,
            ADD COLUMN no_target_reason text;
        UPDATE read_progress_next.progress_indicator SET owner_id = initiative_id;
        ALTER TABLE read_progress_next.progress_indicator
            ALTER COLUMN owner_kind DROP DEFAULT,
            ALTER COLUMN owner_id SET NOT NULL,
            ALTER COLUMN states DROP DEFAULT;
        ALTER TABLE read_progress_next.progress_value ADD COLUMN state text;
        INSERT INTO read_progress_next.progress_target (indicator_id, fiscal_year, kind, amount)
        SELECT indicator_id, target_year, 'AMOUNT', target_amount FROM read_progress_next.progress_indicator;
        INSERT INTO read_progress_next.progress_section (section_id, plan_id, parent_id, section_number, name, sort_order, position)
        SELECT section_id, plan_id, parent_id, section_number, name, sort_order, position FROM read_plan.plan_section;
    END IF;
    IF EXISTS (SELECT FROM pg_namespace WHERE nspname = 'read_history_next') THEN
        CREATE TABLE read_history_next.history_entry_target (LIKE read_history.history_entry_target INCLUDING ALL);
        COMMENT ON TABLE read_history_next.history_entry_target IS '目標値の設定・改訂の前後の目標値、追記だけ / Targets before and after each change of them; rows are only ever added. Position: that of the entry';
        ALTER TABLE read_history_next.history_indicator
            ALTER COLUMN initiative_id DROP NOT NULL,
            ADD COLUMN owner_kind text NOT NULL DEFAULT 'INITIATIVE',
            ADD COLUMN owner_id text COLLATE "C",
            ADD COLUMN states text[] NOT NULL DEFAULT '{}';
        UPDATE read_history_next.history_indicator SET owner_id = initiative_id;
        ALTER TABLE read_history_next.history_indicator
            ALTER COLUMN owner_kind DROP DEFAULT,
            ALTER COLUMN owner_id SET NOT NULL,
            ALTER COLUMN states DROP DEFAULT;
        ALTER TABLE read_history_next.history_entry
            ALTER COLUMN fiscal_year DROP NOT NULL,
            ADD COLUMN previous_state text,
            ADD COLUMN current_state text,
            ADD COLUMN previous_no_target_reason text,
            ADD COLUMN current_no_target_reason text;
        INSERT INTO read_history_next.history_entry_target (entry_id, side, fiscal_year, kind, amount)
        SELECT entry_id, 'PREVIOUS', previous_fiscal_year, 'AMOUNT', previous_target
        FROM read_history_next.history_entry WHERE previous_target IS NOT NULL
        UNION ALL
        SELECT entry_id, 'CURRENT', fiscal_year, 'AMOUNT', current_target
        FROM read_history_next.history_entry WHERE current_target IS NOT NULL;
    END IF;
END $$;
