-- What was published of a plan, and the position it was pinned to.
CREATE TABLE read_plan.plan_publication (
    publication_id text COLLATE "C" NOT NULL,
    plan_id text COLLATE "C" NOT NULL,
    name text NOT NULL,
    occasion text NOT NULL,
    fiscal_year integer NOT NULL,
    published_on date NOT NULL,
    pinned_position bigint NOT NULL,
    note text,
    recorded_at timestamptz NOT NULL,
    actor text,
    position bigint NOT NULL,
    PRIMARY KEY (publication_id)
);
CREATE INDEX ON read_plan.plan_publication (plan_id, position);
COMMENT ON TABLE read_plan.plan_publication IS '公表した時点、追記だけ / What was published, as of which event; rows are only ever added';
COMMENT ON COLUMN read_plan.plan_publication.publication_id IS '公表のID / publication id, for asOf=published:…';
COMMENT ON COLUMN read_plan.plan_publication.plan_id IS '計画のID / plan id';
COMMENT ON COLUMN read_plan.plan_publication.name IS '資料などの名称 / name of the paper or page';
COMMENT ON COLUMN read_plan.plan_publication.occasion IS '公表の場 / COMMITTEE 推進委員会, COUNCIL 議会, WEB, OTHER';
COMMENT ON COLUMN read_plan.plan_publication.fiscal_year IS '何年度の進捗か / fiscal year it speaks of';
COMMENT ON COLUMN read_plan.plan_publication.published_on IS '公表日 / day of the meeting, or on which it appeared';
COMMENT ON COLUMN read_plan.plan_publication.pinned_position IS '公表した数値に含まれる最後のイベントの位置 / position of the last event its figures contain';
COMMENT ON COLUMN read_plan.plan_publication.note IS '備考 / note';
COMMENT ON COLUMN read_plan.plan_publication.recorded_at IS '記録された時刻 / when it was recorded';
COMMENT ON COLUMN read_plan.plan_publication.actor IS '誰が / account that did it';
COMMENT ON COLUMN read_plan.plan_publication.position IS 'この行を最後に変えたイベントの位置 / position of the event that last changed the row';

-- A rebuild that was under way when the program was replaced goes on with its own tables.
DO $$
BEGIN
    IF EXISTS (SELECT FROM pg_namespace WHERE nspname = 'read_plan_next') THEN
        CREATE TABLE read_plan_next.plan_publication (LIKE read_plan.plan_publication INCLUDING ALL);
        COMMENT ON TABLE read_plan_next.plan_publication IS '公表した時点、追記だけ / What was published, as of which event; rows are only ever added';
    END IF;
END $$;
