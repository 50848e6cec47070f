-- What a plan is divided into, and where its initiatives hang.
CREATE TABLE read_plan.plan_section (
    section_id text COLLATE "C" NOT NULL,
    plan_id text COLLATE "C" NOT NULL,
    parent_id text COLLATE "C",
    level text,
    section_number text,
    name text NOT NULL,
    sort_order integer NOT NULL,
    position bigint NOT NULL,
    PRIMARY KEY (section_id)
);
CREATE INDEX ON read_plan.plan_section (plan_id);
COMMENT ON TABLE read_plan.plan_section IS '計画の基本目標・施策の木 / Sections of a plan, a tree of any depth';
COMMENT ON COLUMN read_plan.plan_section.section_id IS '基本目標・施策のID / section id';
COMMENT ON COLUMN read_plan.plan_section.plan_id IS '計画のID / plan id';
COMMENT ON COLUMN read_plan.plan_section.parent_id IS '上位の基本目標・施策のID。計画の直下ではNULL / section above it; NULL right under the plan';
COMMENT ON COLUMN read_plan.plan_section.level IS '階層の名称 / what the plan calls such a section: 基本目標, 施策';
COMMENT ON COLUMN read_plan.plan_section.section_number IS '印刷のとおりの番号 / number as printed: Ⅰ-1';
COMMENT ON COLUMN read_plan.plan_section.name IS '名称 / name';
COMMENT ON COLUMN read_plan.plan_section.sort_order IS '同じ上位の中の並び順。同じならIDの順 / order among those with the same parent; then by section_id';
COMMENT ON COLUMN read_plan.plan_section.position IS 'この行を最後に変えたイベントの位置 / position of the event that last changed the row';

ALTER TABLE read_plan.plan_initiative ADD COLUMN section_id text COLLATE "C";
COMMENT ON COLUMN read_plan.plan_initiative.section_id IS '属する基本目標・施策のID。計画の直下ではNULL / section it hangs on; NULL right under the plan';
COMMENT ON COLUMN read_plan.plan_initiative.sort_key IS '計画の中の並び順。同じならIDの順 / order in the plan; then by initiative_id';
COMMENT ON COLUMN read_plan.plan_initiative.slug IS 'IDのうち計画のIDより後 / its id without the plan''s: 1-3-2';
COMMENT ON COLUMN read_progress.progress_initiative.sort_key IS '計画の中の並び順。同じならIDの順 / order in the plan; then by initiative_id';

ALTER TABLE read_initiative.initiative_sheet ADD COLUMN section_id text COLLATE "C";
COMMENT ON COLUMN read_initiative.initiative_sheet.section_id IS '属する基本目標・施策のID。計画の直下ではNULL / section it hangs on; NULL right under the plan';
COMMENT ON COLUMN read_initiative.initiative_sheet.sort_key IS '計画の中の並び順。同じならIDの順 / order in the plan; then by initiative_id';

-- A rebuild that was under way when the program was replaced goes on with its own tables.
DO $$
BEGIN
    IF EXISTS (SELECT FROM pg_namespace WHERE nspname = 'read_plan_next') THEN
        CREATE TABLE read_plan_next.plan_section (LIKE read_plan.plan_section INCLUDING ALL);
        COMMENT ON TABLE read_plan_next.plan_section IS '計画の基本目標・施策の木 / Sections of a plan, a tree of any depth';
        ALTER TABLE read_plan_next.plan_initiative ADD COLUMN section_id text COLLATE "C";
    END IF;
    IF EXISTS (SELECT FROM pg_namespace WHERE nspname = 'read_initiative_next') THEN
        ALTER TABLE read_initiative_next.initiative_sheet ADD COLUMN section_id text COLLATE "C";
    END IF;
END $$;
