-- Read models: everything here is derived from events and can be dropped and rebuilt.
-- Table names are unique over the four schemas, because one search_path lists them all. No foreign keys: a rebuild
-- copies tables one by one, and events, not constraints, say what belongs together.

CREATE SCHEMA read_plan;
COMMENT ON SCHEMA read_plan IS '計画の一覧 / Plans and what they consist of';

CREATE TABLE read_plan.plan_overview (
    plan_id text COLLATE "C" NOT NULL,
    name text NOT NULL,
    edition text NOT NULL,
    municipality text NOT NULL,
    first_year integer NOT NULL,
    last_year integer NOT NULL,
    previous_plan_id text COLLATE "C",
    version bigint NOT NULL,
    position bigint NOT NULL,
    PRIMARY KEY (plan_id)
);
COMMENT ON TABLE read_plan.plan_overview IS '計画、いまの版 / Plans in their current edition';
COMMENT ON COLUMN read_plan.plan_overview.plan_id IS '計画のID / plan id';
COMMENT ON COLUMN read_plan.plan_overview.name IS '計画名 / name';
COMMENT ON COLUMN read_plan.plan_overview.edition IS '版 / edition: 初版, 改訂版';
COMMENT ON COLUMN read_plan.plan_overview.municipality IS '自治体 / municipality';
COMMENT ON COLUMN read_plan.plan_overview.first_year IS '計画期間の最初の年度 / first fiscal year, western year of its April';
COMMENT ON COLUMN read_plan.plan_overview.last_year IS '最後の年度 / last fiscal year';
COMMENT ON COLUMN read_plan.plan_overview.previous_plan_id IS '前の計画のID / the plan it continues';
COMMENT ON COLUMN read_plan.plan_overview.version IS '版。ETagと同じ数 / version of the aggregate, as in its ETag';
COMMENT ON COLUMN read_plan.plan_overview.position IS 'この行を最後に変えたイベントの位置 / position of the event that last changed the row';

CREATE TABLE read_plan.plan_edition (
    plan_id text COLLATE "C" NOT NULL,
    list_index integer NOT NULL,
    name text NOT NULL,
    edition text NOT NULL,
    municipality text NOT NULL,
    first_year integer NOT NULL,
    last_year integer NOT NULL,
    reason text NOT NULL,
    replaced_at timestamptz NOT NULL,
    replaced_position bigint NOT NULL,
    PRIMARY KEY (plan_id, list_index)
);
COMMENT ON TABLE read_plan.plan_edition IS '改訂される前の版 / Earlier editions of a plan';
COMMENT ON COLUMN read_plan.plan_edition.plan_id IS '計画のID / plan id';
COMMENT ON COLUMN read_plan.plan_edition.list_index IS '並び順、0から / order, from 0';
COMMENT ON COLUMN read_plan.plan_edition.name IS '計画名 / name';
COMMENT ON COLUMN read_plan.plan_edition.edition IS '版 / edition: 初版, 改訂版';
COMMENT ON COLUMN read_plan.plan_edition.municipality IS '自治体 / municipality';
COMMENT ON COLUMN read_plan.plan_edition.first_year IS '計画期間の最初の年度 / first fiscal year, western year of its April';
COMMENT ON COLUMN read_plan.plan_edition.last_year IS '最後の年度 / last fiscal year';
COMMENT ON COLUMN read_plan.plan_edition.reason IS '改訂の理由 / why it was revised';
COMMENT ON COLUMN read_plan.plan_edition.replaced_at IS '次の版が記録された時刻 / when the next edition was recorded';
COMMENT ON COLUMN read_plan.plan_edition.replaced_position IS 'その位置 / at which position';

CREATE TABLE read_plan.plan_initiative (
    initiative_id text COLLATE "C" NOT NULL,
    plan_id text COLLATE "C" NOT NULL,
    initiative_number text NOT NULL,
    sort_key integer NOT NULL,
    slug text NOT NULL,
    name text NOT NULL,
    lead_sections text[] NOT NULL,
    activities integer NOT NULL,
    position bigint NOT NULL,
    PRIMARY KEY (initiative_id)
);
CREATE INDEX ON read_plan.plan_initiative (plan_id, sort_key);
COMMENT ON TABLE read_plan.plan_initiative IS '計画の事業 / Initiatives of a plan';
COMMENT ON COLUMN read_plan.plan_initiative.initiative_id IS '事業のID / initiative id';
COMMENT ON COLUMN read_plan.plan_initiative.plan_id IS '計画のID / plan id';
COMMENT ON COLUMN read_plan.plan_initiative.initiative_number IS '市の番号 / the city''s number: 1-(3)-②';
COMMENT ON COLUMN read_plan.plan_initiative.sort_key IS '市の番号順 / sorts as the city numbers';
COMMENT ON COLUMN read_plan.plan_initiative.slug IS '番号の別表記 / number in addresses: 1-3-2';
COMMENT ON COLUMN read_plan.plan_initiative.name IS '事業名 / name';
COMMENT ON COLUMN read_plan.plan_initiative.lead_sections IS '主たる部署 / sections in charge';
COMMENT ON COLUMN read_plan.plan_initiative.activities IS '取り消されていない取組実績の数 / activities that were not withdrawn';
COMMENT ON COLUMN read_plan.plan_initiative.position IS 'この行を最後に変えたイベントの位置 / position of the event that last changed the row';

CREATE TABLE read_plan.plan_indicator (
    indicator_id text COLLATE "C" NOT NULL,
    initiative_id text COLLATE "C" NOT NULL,
    plan_id text COLLATE "C" NOT NULL,
    indicator_sequence integer NOT NULL,
    indicator_name text NOT NULL,
    position bigint NOT NULL,
    PRIMARY KEY (indicator_id)
);
CREATE INDEX ON read_plan.plan_indicator (plan_id);
CREATE INDEX ON read_plan.plan_indicator (initiative_id);
COMMENT ON TABLE read_plan.plan_indicator IS '計画の指標 / Indicators of a plan';
COMMENT ON COLUMN read_plan.plan_indicator.indicator_id IS '指標のID / indicator id';
COMMENT ON COLUMN read_plan.plan_indicator.initiative_id IS '事業のID / initiative id';
COMMENT ON COLUMN read_plan.plan_indicator.plan_id IS '計画のID / plan id';
COMMENT ON COLUMN read_plan.plan_indicator.indicator_sequence IS '事業の中の順番 / place within its initiative, from 1';
COMMENT ON COLUMN read_plan.plan_indicator.indicator_name IS '指標名 / name';
COMMENT ON COLUMN read_plan.plan_indicator.position IS 'この行を最後に変えたイベントの位置 / position of the event that last changed the row';

CREATE SCHEMA read_progress;
COMMENT ON SCHEMA read_progress IS '進捗状況 / Where every indicator stands';

CREATE TABLE read_progress.progress_plan (
    plan_id text COLLATE "C" NOT NULL,
    name text NOT NULL,
    edition text NOT NULL,
    first_year integer NOT NULL,
    position bigint NOT NULL,
    PRIMARY KEY (plan_id)
);
COMMENT ON TABLE read_progress.progress_plan IS '進捗を見る計画 / Plans, as far as progress needs them';
COMMENT ON COLUMN read_progress.progress_plan.plan_id IS '計画のID / plan id';
COMMENT ON COLUMN read_progress.progress_plan.name IS '計画名 / name';
COMMENT ON COLUMN read_progress.progress_plan.edition IS '版 / edition';
COMMENT ON COLUMN read_progress.progress_plan.first_year IS '最初の年度 / first fiscal year';
COMMENT ON COLUMN read_progress.progress_plan.position IS 'この行を最後に変えたイベントの位置 / position of the event that last changed the row';

CREATE TABLE read_progress.progress_initiative (
    initiative_id text COLLATE "C" NOT NULL,
    plan_id text COLLATE "C" NOT NULL,
    initiative_number text NOT NULL,
    sort_key integer NOT NULL,
    name text NOT NULL,
    lead_sections text[] NOT NULL,
    position bigint NOT NULL,
    PRIMARY KEY (initiative_id)
);
CREATE INDEX ON read_progress.progress_initiative (plan_id);
COMMENT ON TABLE read_progress.progress_initiative IS '進捗を見る事業 / Initiatives, as far as progress needs them';
COMMENT ON COLUMN read_progress.progress_initiative.initiative_id IS '事業のID / initiative id';
COMMENT ON COLUMN read_progress.progress_initiative.plan_id IS '計画のID / plan id';
COMMENT ON COLUMN read_progress.progress_initiative.initiative_number IS '市の番号 / the city''s number: 1-(3)-②';
COMMENT ON COLUMN read_progress.progress_initiative.sort_key IS '市の番号順 / sorts as the city numbers';
COMMENT ON COLUMN read_progress.progress_initiative.name IS '事業名 / name';
COMMENT ON COLUMN read_progress.progress_initiative.lead_sections IS '主たる部署 / sections in charge';
COMMENT ON COLUMN read_progress.progress_initiative.position IS 'この行を最後に変えたイベントの位置 / position of the event that last changed the row';

CREATE TABLE read_progress.progress_indicator (
    indicator_id text COLLATE "C" NOT NULL,
    initiative_id text COLLATE "C" NOT NULL,
    plan_id text COLLATE "C" NOT NULL,
    indicator_sequence integer NOT NULL,
    indicator_name text NOT NULL,
    measure text NOT NULL,
    better text NOT NULL,
    unit text NOT NULL,
    survey text,
    minimum numeric,
    maximum numeric,
    baseline_year integer NOT NULL,
    baseline_kind text NOT NULL,
    baseline_amount numeric,
    baseline_unit text,
    baseline_as_of date,
    baseline_basis text,
    baseline_survey text,
    baseline_numerator numeric,
    baseline_denominator numeric,
    baseline_label text,
    baseline_reason text,
    baseline_position bigint NOT NULL,
    target_year integer NOT NULL,
    target_amount numeric NOT NULL,
    target_position bigint NOT NULL,
    version bigint NOT NULL,
    position bigint NOT NULL,
    PRIMARY KEY (indicator_id)
);
CREATE INDEX ON read_progress.progress_indicator (plan_id);
CREATE INDEX ON read_progress.progress_indicator (initiative_id);
COMMENT ON TABLE read_progress.progress_indicator IS '指標と、いまの基準値・目標値 / Indicators with the baseline and target in force';
COMMENT ON COLUMN read_progress.progress_indicator.indicator_id IS '指標のID / indicator id';
COMMENT ON COLUMN read_progress.progress_indicator.initiative_id IS '事業のID / initiative id';
COMMENT ON COLUMN read_progress.progress_indicator.plan_id IS '計画のID / plan id';
COMMENT ON COLUMN read_progress.progress_indicator.indicator_sequence IS '事業の中の順番 / place within its initiative, from 1';
COMMENT ON COLUMN read_progress.progress_indicator.indicator_name IS '指標名 / name';
COMMENT ON COLUMN read_progress.progress_indicator.measure IS '数え方 / ANNUAL_COUNT, STOCK, CUMULATIVE_COUNT 延べ, RATIO';
COMMENT ON COLUMN read_progress.progress_indicator.better IS 'どちらがよいか / which way is better: HIGHER, LOWER';
COMMENT ON COLUMN read_progress.progress_indicator.unit IS '単位 / unit';
COMMENT ON COLUMN read_progress.progress_indicator.survey IS '計画が挙げる調査 / survey the plan names';
COMMENT ON COLUMN read_progress.progress_indicator.minimum IS 'ありうる最小 / smallest possible amount, 0 unless stated';
COMMENT ON COLUMN read_progress.progress_indicator.maximum IS 'ありうる最大 / largest possible amount';
COMMENT ON COLUMN read_progress.progress_indicator.baseline_year IS '基準値の年度 / fiscal year of the baseline';
COMMENT ON COLUMN read_progress.progress_indicator.baseline_kind IS '基準値：値の種類 / kind: MEASURED, NOT_CONDUCTED 未実施, NOT_MEASURED, SUBSTITUTE, NOT_REPORTED';
COMMENT ON COLUMN read_progress.progress_indicator.baseline_amount IS '基準値：数。数えた値と代わりの値だけにある。欠けている値は0ではない / number; only for MEASURED and SUBSTITUTE, an absence is never 0';
COMMENT ON COLUMN read_progress.progress_indicator.baseline_unit IS '基準値：報告された単位 / unit as reported';
COMMENT ON COLUMN read_progress.progress_indicator.baseline_as_of IS '基準値：いつ時点の数か / the day it speaks of';
COMMENT ON COLUMN read_progress.progress_indicator.baseline_basis IS '基準値：数え方 / basis: ANNUAL_COUNT, STOCK, CUMULATIVE_COUNT 延べ, RATIO';
COMMENT ON COLUMN read_progress.progress_indicator.baseline_survey IS '基準値：元になった調査 / survey it was taken from';
COMMENT ON COLUMN read_progress.progress_indicator.baseline_numerator IS '基準値：割合の分子 / numerator of a ratio';
COMMENT ON COLUMN read_progress.progress_indicator.baseline_denominator IS '基準値：割合の分母 / denominator of a ratio';
COMMENT ON COLUMN read_progress.progress_indicator.baseline_label IS '基準値：代わりの値が何の数字か / what a substitute really is';
COMMENT ON COLUMN read_progress.progress_indicator.baseline_reason IS '基準値：数がない、または代わりの値である理由 / why there is no number, or another one';
COMMENT ON COLUMN read_progress.progress_indicator.baseline_position IS '基準値のイベントの位置 / position of the event the baseline comes from';
COMMENT ON COLUMN read_progress.progress_indicator.target_year IS '目標値の年度 / fiscal year of the target';
COMMENT ON COLUMN read_progress.progress_indicator.target_amount IS '目標値 / target, in the indicator''s unit';
COMMENT ON COLUMN read_progress.progress_indicator.target_position IS '目標値のイベントの位置 / position of the event the target comes from';
COMMENT ON COLUMN read_progress.progress_indicator.version IS '版。ETagと同じ数 / version of the aggregate, as in its ETag';
COMMENT ON COLUMN read_progress.progress_indicator.position IS 'この行を最後に変えたイベントの位置 / position of the event that last changed the row';

CREATE TABLE read_progress.progress_value (
    indicator_id text COLLATE "C" NOT NULL,
    fiscal_year integer NOT NULL,
    plan_id text COLLATE "C" NOT NULL,
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
    note text,
    report_reason text,
    corrections integer NOT NULL,
    recorded_at timestamptz NOT NULL,
    position bigint NOT NULL,
    PRIMARY KEY (indicator_id, fiscal_year)
);
CREATE INDEX ON read_progress.progress_value (plan_id, fiscal_year);
COMMENT ON TABLE read_progress.progress_value IS '指標の年度ごとの値、訂正後 / Value per indicator and fiscal year, after corrections. A year without a row was not reported';
COMMENT ON COLUMN read_progress.progress_value.indicator_id IS '指標のID / indicator id';
COMMENT ON COLUMN read_progress.progress_value.fiscal_year IS '年度 / fiscal year, western year of its April';
COMMENT ON COLUMN read_progress.progress_value.plan_id IS '計画のID / plan id';
COMMENT ON COLUMN read_progress.progress_value.kind IS '値の種類 / kind: MEASURED, NOT_CONDUCTED 未実施, NOT_MEASURED, SUBSTITUTE, NOT_REPORTED';
COMMENT ON COLUMN read_progress.progress_value.amount IS '数。数えた値と代わりの値だけにある。欠けている値は0ではない / number; only for MEASURED and SUBSTITUTE, an absence is never 0';
COMMENT ON COLUMN read_progress.progress_value.unit IS '報告された単位 / unit as reported';
COMMENT ON COLUMN read_progress.progress_value.as_of IS 'いつ時点の数か / the day it speaks of';
COMMENT ON COLUMN read_progress.progress_value.basis IS '数え方 / basis: ANNUAL_COUNT, STOCK, CUMULATIVE_COUNT 延べ, RATIO';
COMMENT ON COLUMN read_progress.progress_value.survey IS '元になった調査 / survey it was taken from';
COMMENT ON COLUMN read_progress.progress_value.numerator IS '割合の分子 / numerator of a ratio';
COMMENT ON COLUMN read_progress.progress_value.denominator IS '割合の分母 / denominator of a ratio';
COMMENT ON COLUMN read_progress.progress_value.label IS '代わりの値が何の数字か / what a substitute really is';
COMMENT ON COLUMN read_progress.progress_value.reason IS '数がない、または代わりの値である理由 / why there is no number, or another one';
COMMENT ON COLUMN read_progress.progress_value.note IS '備考 / note beside the figure';
COMMENT ON COLUMN read_progress.progress_value.report_reason IS '報告・訂正の理由 / reason given with the report or the last correction';
COMMENT ON COLUMN read_progress.progress_value.corrections IS '訂正の回数 / how often it was corrected';
COMMENT ON COLUMN read_progress.progress_value.recorded_at IS 'この値になった時刻 / when it became this value';
COMMENT ON COLUMN read_progress.progress_value.position IS 'この行を最後に変えたイベントの位置 / position of the event that last changed the row';

CREATE SCHEMA read_history;
COMMENT ON SCHEMA read_history IS '値の履歴 / How figures came to be';

CREATE TABLE read_history.history_indicator (
    indicator_id text COLLATE "C" NOT NULL,
    initiative_id text COLLATE "C" NOT NULL,
    plan_id text COLLATE "C" NOT NULL,
    indicator_name text NOT NULL,
    measure text NOT NULL,
    better text NOT NULL,
    unit text NOT NULL,
    survey text,
    minimum numeric,
    maximum numeric,
    version bigint NOT NULL,
    position bigint NOT NULL,
    PRIMARY KEY (indicator_id)
);
COMMENT ON TABLE read_history.history_indicator IS '履歴を見る指標 / Indicators, as far as history needs them';
COMMENT ON COLUMN read_history.history_indicator.indicator_id IS '指標のID / indicator id';
COMMENT ON COLUMN read_history.history_indicator.initiative_id IS '事業のID / initiative id';
COMMENT ON COLUMN read_history.history_indicator.plan_id IS '計画のID / plan id';
COMMENT ON COLUMN read_history.history_indicator.indicator_name IS '指標名 / name';
COMMENT ON COLUMN read_history.history_indicator.measure IS '数え方 / ANNUAL_COUNT, STOCK, CUMULATIVE_COUNT 延べ, RATIO';
COMMENT ON COLUMN read_history.history_indicator.better IS 'どちらがよいか / which way is better: HIGHER, LOWER';
COMMENT ON COLUMN read_history.history_indicator.unit IS '単位 / unit';
COMMENT ON COLUMN read_history.history_indicator.survey IS '計画が挙げる調査 / survey the plan names';
COMMENT ON COLUMN read_history.history_indicator.minimum IS 'ありうる最小 / smallest possible amount, 0 unless stated';
COMMENT ON COLUMN read_history.history_indicator.maximum IS 'ありうる最大 / largest possible amount';
COMMENT ON COLUMN read_history.history_indicator.version IS '版。ETagと同じ数 / version of the aggregate, as in its ETag';
COMMENT ON COLUMN read_history.history_indicator.position IS 'この行を最後に変えたイベントの位置 / position of the event that last changed the row';

CREATE TABLE read_history.history_entry (
    entry_id text COLLATE "C" NOT NULL,
    indicator_id text COLLATE "C" NOT NULL,
    subject text NOT NULL,
    change text NOT NULL,
    fiscal_year integer NOT NULL,
    previous_fiscal_year integer,
    previous_kind text,
    previous_amount numeric,
    previous_unit text,
    previous_as_of date,
    previous_basis text,
    previous_survey text,
    previous_numerator numeric,
    previous_denominator numeric,
    previous_label text,
    previous_reason text,
    current_kind text,
    current_amount numeric,
    current_unit text,
    current_as_of date,
    current_basis text,
    current_survey text,
    current_numerator numeric,
    current_denominator numeric,
    current_label text,
    current_reason text,
    previous_target numeric,
    current_target numeric,
    reason text,
    note text,
    actor text,
    role text,
    section text,
    source text,
    document text,
    recorded_at timestamptz NOT NULL,
    position bigint NOT NULL,
    PRIMARY KEY (entry_id)
);
CREATE INDEX ON read_history.history_entry (indicator_id, position);
COMMENT ON TABLE read_history.history_entry IS '値・基準値・目標値の変わり方、追記だけ / Every change of a value, baseline or target; rows are only ever added';
COMMENT ON COLUMN read_history.history_entry.entry_id IS '位置と対象 / position and subject';
COMMENT ON COLUMN read_history.history_entry.indicator_id IS '指標のID / indicator id';
COMMENT ON COLUMN read_history.history_entry.subject IS '何が変わったか / what changed: VALUE, BASELINE, TARGET';
COMMENT ON COLUMN read_history.history_entry.change IS 'どう変わったか / how: DEFINED, RECORDED, CORRECTED, REVISED';
COMMENT ON COLUMN read_history.history_entry.fiscal_year IS '年度 / fiscal year it speaks of now';
COMMENT ON COLUMN read_history.history_entry.previous_fiscal_year IS '改訂前の年度 / fiscal year before a revision';
COMMENT ON COLUMN read_history.history_entry.previous_kind IS '変更前：値の種類 / kind: MEASURED, NOT_CONDUCTED 未実施, NOT_MEASURED, SUBSTITUTE, NOT_REPORTED';
COMMENT ON COLUMN read_history.history_entry.previous_amount IS '変更前：数。数えた値と代わりの値だけにある。欠けている値は0ではない / number; only for MEASURED and SUBSTITUTE, an absence is never 0';
COMMENT ON COLUMN read_history.history_entry.previous_unit IS '変更前：報告された単位 / unit as reported';
COMMENT ON COLUMN read_history.history_entry.previous_as_of IS '変更前：いつ時点の数か / the day it speaks of';
COMMENT ON COLUMN read_history.history_entry.previous_basis IS '変更前：数え方 / basis: ANNUAL_COUNT, STOCK, CUMULATIVE_COUNT 延べ, RATIO';
COMMENT ON COLUMN read_history.history_entry.previous_survey IS '変更前：元になった調査 / survey it was taken from';
COMMENT ON COLUMN read_history.history_entry.previous_numerator IS '変更前：割合の分子 / numerator of a ratio';
COMMENT ON COLUMN read_history.history_entry.previous_denominator IS '変更前：割合の分母 / denominator of a ratio';
COMMENT ON COLUMN read_history.history_entry.previous_label IS '変更前：代わりの値が何の数字か / what a substitute really is';
COMMENT ON COLUMN read_history.history_entry.previous_reason IS '変更前：数がない、または代わりの値である理由 / why there is no number, or another one';
COMMENT ON COLUMN read_history.history_entry.current_kind IS '変更後：値の種類 / kind: MEASURED, NOT_CONDUCTED 未実施, NOT_MEASURED, SUBSTITUTE, NOT_REPORTED';
COMMENT ON COLUMN read_history.history_entry.current_amount IS '変更後：数。数えた値と代わりの値だけにある。欠けている値は0ではない / number; only for MEASURED and SUBSTITUTE, an absence is never 0';
COMMENT ON COLUMN read_history.history_entry.current_unit IS '変更後：報告された単位 / unit as reported';
COMMENT ON COLUMN read_history.history_entry.current_as_of IS '変更後：いつ時点の数か / the day it speaks of';
COMMENT ON COLUMN read_history.history_entry.current_basis IS '変更後：数え方 / basis: ANNUAL_COUNT, STOCK, CUMULATIVE_COUNT 延べ, RATIO';
COMMENT ON COLUMN read_history.history_entry.current_survey IS '変更後：元になった調査 / survey it was taken from';
COMMENT ON COLUMN read_history.history_entry.current_numerator IS '変更後：割合の分子 / numerator of a ratio';
COMMENT ON COLUMN read_history.history_entry.current_denominator IS '変更後：割合の分母 / denominator of a ratio';
COMMENT ON COLUMN read_history.history_entry.current_label IS '変更後：代わりの値が何の数字か / what a substitute really is';
COMMENT ON COLUMN read_history.history_entry.current_reason IS '変更後：数がない、または代わりの値である理由 / why there is no number, or another one';
COMMENT ON COLUMN read_history.history_entry.previous_target IS '改訂前の目標値 / target before';
COMMENT ON COLUMN read_history.history_entry.current_target IS '目標値 / target now';
COMMENT ON COLUMN read_history.history_entry.reason IS '理由 / reason';
COMMENT ON COLUMN read_history.history_entry.note IS '備考 / note';
COMMENT ON COLUMN read_history.history_entry.actor IS '誰が / account that did it';
COMMENT ON COLUMN read_history.history_entry.role IS '権限 / role it acted in';
COMMENT ON COLUMN read_history.history_entry.section IS '部署 / its section';
COMMENT ON COLUMN read_history.history_entry.source IS '入り口 / source: API, FORM, IMPORT, sheet and cell';
COMMENT ON COLUMN read_history.history_entry.document IS '元の文書 / document it was taken from';
COMMENT ON COLUMN read_history.history_entry.recorded_at IS '記録された時刻 / when it was recorded';
COMMENT ON COLUMN read_history.history_entry.position IS 'この行を最後に変えたイベントの位置 / position of the event that last changed the row';

CREATE SCHEMA read_initiative;
COMMENT ON SCHEMA read_initiative IS '事業シート / Initiatives, schedules and activities';

CREATE TABLE read_initiative.initiative_sheet (
    initiative_id text COLLATE "C" NOT NULL,
    plan_id text COLLATE "C" NOT NULL,
    initiative_number text NOT NULL,
    sort_key integer NOT NULL,
    name text NOT NULL,
    label text,
    department text NOT NULL,
    division text NOT NULL,
    lead_sections text[] NOT NULL,
    implementers text[] NOT NULL,
    audience text[] NOT NULL,
    summary text,
    version bigint NOT NULL,
    position bigint NOT NULL,
    PRIMARY KEY (initiative_id)
);
CREATE INDEX ON read_initiative.initiative_sheet (plan_id, sort_key);
COMMENT ON TABLE read_initiative.initiative_sheet IS '事業シートの計画部分 / What the plan says of an initiative';
COMMENT ON COLUMN read_initiative.initiative_sheet.initiative_id IS '事業のID / initiative id';
COMMENT ON COLUMN read_initiative.initiative_sheet.plan_id IS '計画のID / plan id';
COMMENT ON COLUMN read_initiative.initiative_sheet.initiative_number IS '市の番号 / the city''s number: 1-(3)-②';
COMMENT ON COLUMN read_initiative.initiative_sheet.sort_key IS '市の番号順 / sorts as the city numbers';
COMMENT ON COLUMN read_initiative.initiative_sheet.name IS '事業名 / name';
COMMENT ON COLUMN read_initiative.initiative_sheet.label IS '名前に添えられた語 / printed beside the name: 新規';
COMMENT ON COLUMN read_initiative.initiative_sheet.department IS '部等名 / department';
COMMENT ON COLUMN read_initiative.initiative_sheet.division IS '課等名 / division';
COMMENT ON COLUMN read_initiative.initiative_sheet.lead_sections IS '主たる部署 / sections in charge';
COMMENT ON COLUMN read_initiative.initiative_sheet.implementers IS '実施主体 / who carries it out';
COMMENT ON COLUMN read_initiative.initiative_sheet.audience IS '対象者 / for whom';
COMMENT ON COLUMN read_initiative.initiative_sheet.summary IS '概要 / summary';
COMMENT ON COLUMN read_initiative.initiative_sheet.version IS '版。ETagと同じ数 / version of the aggregate, as in its ETag';
COMMENT ON COLUMN read_initiative.initiative_sheet.position IS 'この行を最後に変えたイベントの位置 / position of the event that last changed the row';

CREATE TABLE read_initiative.initiative_related_section (
    initiative_id text COLLATE "C" NOT NULL,
    list_index integer NOT NULL,
    name text NOT NULL,
    kind text NOT NULL,
    PRIMARY KEY (initiative_id, list_index)
);
COMMENT ON TABLE read_initiative.initiative_related_section IS '関係部署など / Related sections. Position: that of the sheet';
COMMENT ON COLUMN read_initiative.initiative_related_section.initiative_id IS '事業のID / initiative id';
COMMENT ON COLUMN read_initiative.initiative_related_section.list_index IS '並び順、0から / order, from 0';
COMMENT ON COLUMN read_initiative.initiative_related_section.name IS '名前 / name';
COMMENT ON COLUMN read_initiative.initiative_related_section.kind IS '種類 / SECTION, ALL_SECTIONS 庁内各課, OUTSIDE_BODY';

CREATE TABLE read_initiative.initiative_schedule_row (
    initiative_id text COLLATE "C" NOT NULL,
    list_index integer NOT NULL,
    name text NOT NULL,
    PRIMARY KEY (initiative_id, list_index)
);
COMMENT ON TABLE read_initiative.initiative_schedule_row IS '年次計画の行 / Rows of the yearly schedule. Position: that of the sheet';
COMMENT ON COLUMN read_initiative.initiative_schedule_row.initiative_id IS '事業のID / initiative id';
COMMENT ON COLUMN read_initiative.initiative_schedule_row.list_index IS '並び順、0から / order, from 0';
COMMENT ON COLUMN read_initiative.initiative_schedule_row.name IS '小区分の名前。事業そのものの行は空文字 / name of a sub-row; blank for the initiative''s own';

CREATE TABLE read_initiative.initiative_schedule_cell (
    initiative_id text COLLATE "C" NOT NULL,
    row_index integer NOT NULL,
    fiscal_year integer NOT NULL,
    mark text NOT NULL,
    PRIMARY KEY (initiative_id, row_index, fiscal_year)
);
COMMENT ON TABLE read_initiative.initiative_schedule_cell IS '年次計画の印。空欄の年度には行がない / Marks of the schedule; a blank year has no row';
COMMENT ON COLUMN read_initiative.initiative_schedule_cell.initiative_id IS '事業のID / initiative id';
COMMENT ON COLUMN read_initiative.initiative_schedule_cell.row_index IS 'どの行か / which row: its list_index';
COMMENT ON COLUMN read_initiative.initiative_schedule_cell.fiscal_year IS '年度 / fiscal year';
COMMENT ON COLUMN read_initiative.initiative_schedule_cell.mark IS '印刷のとおり。→は続く / as printed; → continues';

CREATE TABLE read_initiative.initiative_link (
    initiative_id text COLLATE "C" NOT NULL,
    list_index integer NOT NULL,
    target_initiative_id text COLLATE "C" NOT NULL,
    PRIMARY KEY (initiative_id, list_index)
);
CREATE INDEX ON read_initiative.initiative_link (target_initiative_id);
COMMENT ON TABLE read_initiative.initiative_link IS '主な関連事業、向きあり / Related initiatives, directed';
COMMENT ON COLUMN read_initiative.initiative_link.initiative_id IS '事業のID / initiative id';
COMMENT ON COLUMN read_initiative.initiative_link.list_index IS '並び順、0から / order, from 0';
COMMENT ON COLUMN read_initiative.initiative_link.target_initiative_id IS '相手の事業 / the initiative it names';

CREATE TABLE read_initiative.initiative_activity (
    activity_id text COLLATE "C" NOT NULL,
    initiative_id text COLLATE "C" NOT NULL,
    plan_id text COLLATE "C" NOT NULL,
    fiscal_year integer NOT NULL,
    title text NOT NULL,
    state text NOT NULL,
    state_reason text,
    held_on date,
    held_until date,
    further_dates date[] NOT NULL,
    starts_at time,
    ends_at time,
    place text,
    organiser text,
    participants integer,
    counted_by text[] NOT NULL,
    note text,
    withdrawn boolean NOT NULL,
    withdrawal_reason text,
    corrections integer NOT NULL,
    recorded_position bigint NOT NULL,
    position bigint NOT NULL,
    PRIMARY KEY (activity_id)
);
CREATE INDEX ON read_initiative.initiative_activity (initiative_id, fiscal_year);
COMMENT ON TABLE read_initiative.initiative_activity IS '取組実績 / What was done';
COMMENT ON COLUMN read_initiative.initiative_activity.activity_id IS '取組実績のID / activity id';
COMMENT ON COLUMN read_initiative.initiative_activity.initiative_id IS '事業のID / initiative id';
COMMENT ON COLUMN read_initiative.initiative_activity.plan_id IS '計画のID / plan id';
COMMENT ON COLUMN read_initiative.initiative_activity.fiscal_year IS '年度 / fiscal year';
COMMENT ON COLUMN read_initiative.initiative_activity.title IS '件名 / title';
COMMENT ON COLUMN read_initiative.initiative_activity.state IS '行われたか / HELD, CANCELLED, NOT_STATED';
COMMENT ON COLUMN read_initiative.initiative_activity.state_reason IS '中止などの理由 / why it was cancelled, or what is known';
COMMENT ON COLUMN read_initiative.initiative_activity.held_on IS '最初の日 / first or only day';
COMMENT ON COLUMN read_initiative.initiative_activity.held_until IS '最後の日 / last day';
COMMENT ON COLUMN read_initiative.initiative_activity.further_dates IS 'ほかの日 / more single days';
COMMENT ON COLUMN read_initiative.initiative_activity.starts_at IS '開始 / starts at';
COMMENT ON COLUMN read_initiative.initiative_activity.ends_at IS '終了 / ends at';
COMMENT ON COLUMN read_initiative.initiative_activity.place IS '場所 / place';
COMMENT ON COLUMN read_initiative.initiative_activity.organiser IS '主催した団体 / body that ran it';
COMMENT ON COLUMN read_initiative.initiative_activity.participants IS '参加者数。書かれていなければ空 / participants; empty where the source gives none';
COMMENT ON COLUMN read_initiative.initiative_activity.counted_by IS 'これを数える指標 / ids of the indicators that count it';
COMMENT ON COLUMN read_initiative.initiative_activity.note IS '備考 / note';
COMMENT ON COLUMN read_initiative.initiative_activity.withdrawn IS '取り消されたか / whether it was withdrawn';
COMMENT ON COLUMN read_initiative.initiative_activity.withdrawal_reason IS '取り消しの理由 / why it was withdrawn';
COMMENT ON COLUMN read_initiative.initiative_activity.corrections IS '訂正の回数 / how often it was corrected';
COMMENT ON COLUMN read_initiative.initiative_activity.recorded_position IS '最初に記録された位置 / position at which it was first recorded';
COMMENT ON COLUMN read_initiative.initiative_activity.position IS 'この行を最後に変えたイベントの位置 / position of the event that last changed the row';

CREATE TABLE read_initiative.initiative_activity_count (
    activity_id text COLLATE "C" NOT NULL,
    list_index integer NOT NULL,
    label text NOT NULL,
    amount numeric NOT NULL,
    unit text NOT NULL,
    PRIMARY KEY (activity_id, list_index)
);
COMMENT ON TABLE read_initiative.initiative_activity_count IS '取組実績が数えたもの / What an activity counted. Position: that of the activity';
COMMENT ON COLUMN read_initiative.initiative_activity_count.activity_id IS '取組実績のID / activity id';
COMMENT ON COLUMN read_initiative.initiative_activity_count.list_index IS '並び順、0から / order, from 0';
COMMENT ON COLUMN read_initiative.initiative_activity_count.label IS '何を / of what';
COMMENT ON COLUMN read_initiative.initiative_activity_count.amount IS '数 / number';
COMMENT ON COLUMN read_initiative.initiative_activity_count.unit IS '単位 / unit';

CREATE TABLE read_initiative.initiative_activity_amount (
    activity_id text COLLATE "C" NOT NULL,
    list_index integer NOT NULL,
    label text NOT NULL,
    yen bigint NOT NULL,
    PRIMARY KEY (activity_id, list_index)
);
COMMENT ON TABLE read_initiative.initiative_activity_amount IS '取組実績のお金 / Money an activity moved. Position: that of the activity';
COMMENT ON COLUMN read_initiative.initiative_activity_amount.activity_id IS '取組実績のID / activity id';
COMMENT ON COLUMN read_initiative.initiative_activity_amount.list_index IS '並び順、0から / order, from 0';
COMMENT ON COLUMN read_initiative.initiative_activity_amount.label IS '何の額か / of what';
COMMENT ON COLUMN read_initiative.initiative_activity_amount.yen IS '円 / yen';
