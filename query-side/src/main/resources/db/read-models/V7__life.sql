-- What the plan says of an initiative changes from a fiscal year on; initiatives and indicators end and are taken up again;
-- initiatives are shown in further places, and their years are assessed. A rebuild that was under way when the program was
-- replaced goes on with its own tables, so these have the same.
DO $$
DECLARE
    read_schema text;
    model text;
    subject text;
    noun text;
BEGIN
    FOREACH read_schema IN ARRAY ARRAY['read_plan', 'read_progress', 'read_history', 'read_initiative',
            'read_plan_next', 'read_progress_next', 'read_history_next', 'read_initiative_next'] LOOP
        CONTINUE WHEN NOT EXISTS (SELECT FROM pg_namespace WHERE nspname = read_schema);
        model := split_part(read_schema, '_', 2);

        IF model IN ('plan', 'progress') THEN
            EXECUTE format($sql$
                CREATE TABLE %1$I.%2$s_details (
                    initiative_id text COLLATE "C" NOT NULL,
                    term integer NOT NULL,
                    from_year integer,
                    name text NOT NULL,
                    lead_sections text[] NOT NULL,
                    PRIMARY KEY (initiative_id, term)
                );
                INSERT INTO %1$I.%2$s_details (initiative_id, term, name, lead_sections)
                SELECT initiative_id, 0, name, lead_sections FROM %1$I.%2$s_initiative;
                COMMENT ON TABLE %1$I.%2$s_details IS '事業の名称と主たる部署、改めるごとに一行。ある年度のものは、from_yearがNULLかその年度以前の行のうちtermが最大のもの / Name and sections in charge of an initiative, one row for each change. Those of a fiscal year have the greatest term of those whose from_year is NULL or not later';
                COMMENT ON COLUMN %1$I.%2$s_details.initiative_id IS '事業のID / initiative id';
                COMMENT ON COLUMN %1$I.%2$s_details.term IS '何番目の記載か。最初は0 / which wording: 0 is the first, each change from a year on begins another';
                COMMENT ON COLUMN %1$I.%2$s_details.from_year IS '適用する最初の年度。最初の記載ではNULL / first fiscal year for which it holds; NULL of the first';
                COMMENT ON COLUMN %1$I.%2$s_details.name IS '事業名 / name';
                COMMENT ON COLUMN %1$I.%2$s_details.lead_sections IS '主たる部署 / sections in charge';
                COMMENT ON COLUMN %1$I.%2$s_initiative.name IS '事業名、最新のもの。年度ごとは%2$s_details / latest name; by year they are in %2$s_details';
                COMMENT ON COLUMN %1$I.%2$s_initiative.lead_sections IS '主たる部署、最新のもの。年度ごとは%2$s_details / latest sections in charge; by year they are in %2$s_details';
            $sql$, read_schema, model);
        END IF;

        IF model IN ('plan', 'progress', 'initiative') THEN
            subject := CASE model WHEN 'progress' THEN 'indicator_id' ELSE 'initiative_id' END;
            noun := CASE model WHEN 'progress' THEN '指標のID / indicator id' ELSE '事業のID / initiative id' END;
            EXECUTE format($sql$
                CREATE TABLE %1$I.%2$s_pause (
                    %3$I text COLLATE "C" NOT NULL,
                    pause integer NOT NULL,
                    last_year integer NOT NULL,
                    ending text NOT NULL,
                    successors text[] NOT NULL,
                    reason text NOT NULL,
                    recorded_at timestamptz NOT NULL,
                    position bigint NOT NULL,
                    resumed_from integer,
                    PRIMARY KEY (%3$I, pause)
                );
                COMMENT ON TABLE %1$I.%2$s_pause IS '廃止等と再開。続いていれば行がない / Ends and resumptions; none of what goes on. Years after last_year and before resumed_from are not reported on';
                COMMENT ON COLUMN %1$I.%2$s_pause.%3$I IS %4$L;
                COMMENT ON COLUMN %1$I.%2$s_pause.pause IS '何番目か、0から / which end, from 0';
                COMMENT ON COLUMN %1$I.%2$s_pause.last_year IS '最後の年度 / last fiscal year that is still reported on';
                COMMENT ON COLUMN %1$I.%2$s_pause.ending IS '廃止等の区分 / ABOLISHED 廃止, SUSPENDED 休止, COMPLETED 終了, MERGED 統合, SPLIT 分割, CONTINUED 継続';
                COMMENT ON COLUMN %1$I.%2$s_pause.successors IS '引き継ぐ先のID / ids of what goes on in its place';
                COMMENT ON COLUMN %1$I.%2$s_pause.reason IS '廃止等の理由 / why it ended';
                COMMENT ON COLUMN %1$I.%2$s_pause.recorded_at IS '廃止等を記録した日時 / when the end was recorded';
                COMMENT ON COLUMN %1$I.%2$s_pause.position IS '廃止等のイベントの位置 / position of the event that ended it';
                COMMENT ON COLUMN %1$I.%2$s_pause.resumed_from IS '再開した最初の年度。再開していなければNULL / first fiscal year that is reported on again; NULL while the end stands';
            $sql$, read_schema, model, subject, noun);
        END IF;

        IF model IN ('plan', 'initiative') THEN
            EXECUTE format($sql$
                CREATE TABLE %1$I.%2$s_reprint (
                    initiative_id text COLLATE "C" NOT NULL,
                    list_index integer NOT NULL,
                    section_id text COLLATE "C",
                    initiative_number text NOT NULL,
                    sort_key integer NOT NULL,
                    PRIMARY KEY (initiative_id, list_index)
                );
                CREATE INDEX ON %1$I.%2$s_reprint (section_id);
                COMMENT ON TABLE %1$I.%2$s_reprint IS '再掲の場所。事業は一つで、数えるのも一度 / Further places in which the plan shows an initiative, which is one and counted once';
                COMMENT ON COLUMN %1$I.%2$s_reprint.initiative_id IS '事業のID / initiative id';
                COMMENT ON COLUMN %1$I.%2$s_reprint.list_index IS '並び順、0から / order, from 0';
                COMMENT ON COLUMN %1$I.%2$s_reprint.section_id IS '再掲する基本目標・施策のID。計画の直下ではNULL / section it is shown on; NULL right under the plan';
                COMMENT ON COLUMN %1$I.%2$s_reprint.initiative_number IS '印刷のとおりの番号 / number as printed there';
                COMMENT ON COLUMN %1$I.%2$s_reprint.sort_key IS '計画の中の並び順 / order in the plan';
            $sql$, read_schema, model);
        END IF;

        IF model = 'history' THEN
            EXECUTE format($sql$
                ALTER TABLE %1$I.history_entry
                    ADD COLUMN previous_ending text,
                    ADD COLUMN previous_successors text[],
                    ADD COLUMN current_ending text,
                    ADD COLUMN current_successors text[];
                COMMENT ON TABLE %1$I.history_entry IS '値・基準値・目標値の変更、廃止等と再開。追記だけ / Every change of values, baselines and targets, every end and resumption; rows are only ever added';
                COMMENT ON COLUMN %1$I.history_entry.subject IS '何が変わったか / what changed: VALUE, BASELINE, TARGET, LIFESPAN 廃止等と再開';
                COMMENT ON COLUMN %1$I.history_entry.change IS '変わり方 / DEFINED, RECORDED, CORRECTED, REVISED, RETIRED 廃止等, RESUMED 再開';
                COMMENT ON COLUMN %1$I.history_entry.fiscal_year IS '年度。目標値では最終の目標の年度、目標値がなければNULL。廃止等では最後の年度、再開では最初の年度 / fiscal year it speaks of now; of targets that of the final one, NULL where there is none; of an end the last one, of a resumption the first';
                COMMENT ON COLUMN %1$I.history_entry.previous_ending IS 'それまでの廃止等の区分。年度はprevious_fiscal_year / how it had ended before; its last year is previous_fiscal_year';
                COMMENT ON COLUMN %1$I.history_entry.previous_successors IS 'それまでの引き継ぐ先の指標のID / ids of the indicators that went on in its place before';
                COMMENT ON COLUMN %1$I.history_entry.current_ending IS '廃止等の区分 / ABOLISHED 廃止, SUSPENDED 休止, COMPLETED 終了, MERGED 統合, SPLIT 分割, CONTINUED 継続; NULL of a resumption';
                COMMENT ON COLUMN %1$I.history_entry.current_successors IS '引き継ぐ先の指標のID / ids of the indicators that go on in its place';
            $sql$, read_schema);
        END IF;

        IF model = 'initiative' THEN
            EXECUTE format($sql$
                ALTER TABLE %1$I.initiative_sheet
                    ADD COLUMN situation text,
                    ADD COLUMN direction text,
                    ADD COLUMN content text;
                COMMENT ON COLUMN %1$I.initiative_sheet.name IS '事業名。名称、部署、本文などは最新のもの。年度ごとはinitiative_details / name. This, sections and texts are the latest; by year they are in initiative_details';
                COMMENT ON COLUMN %1$I.initiative_sheet.situation IS '現状・課題 / situation';
                COMMENT ON COLUMN %1$I.initiative_sheet.direction IS '目指すべき方向性 / direction';
                COMMENT ON COLUMN %1$I.initiative_sheet.content IS '推進内容 / content';

                CREATE TABLE %1$I.initiative_details (
                    initiative_id text COLLATE "C" NOT NULL,
                    term integer NOT NULL,
                    from_year integer,
                    name text NOT NULL,
                    label text,
                    department text NOT NULL,
                    division text NOT NULL,
                    lead_sections text[] NOT NULL,
                    implementers text[] NOT NULL,
                    audience text[] NOT NULL,
                    summary text,
                    situation text,
                    direction text,
                    content text,
                    reason text,
                    recorded_at timestamptz,
                    position bigint,
                    PRIMARY KEY (initiative_id, term)
                );
                INSERT INTO %1$I.initiative_details
                    (initiative_id, term, name, label, department, division, lead_sections, implementers, audience, summary)
                SELECT initiative_id, 0, name, label, department, division, lead_sections, implementers, audience, summary
                FROM %1$I.initiative_sheet;
                COMMENT ON TABLE %1$I.initiative_details IS '計画が事業について記すこと、改めるごとに一行。ある年度のものは、from_yearがNULLかその年度以前の行のうちtermが最大のもの / What the plan says of an initiative, one row for each change. That of a fiscal year has the greatest term of those whose from_year is NULL or not later';
                COMMENT ON COLUMN %1$I.initiative_details.initiative_id IS '事業のID / initiative id';
                COMMENT ON COLUMN %1$I.initiative_details.term IS '何番目の記載か。最初は0 / which wording: 0 is the first, each change from a year on begins another';
                COMMENT ON COLUMN %1$I.initiative_details.from_year IS '適用する最初の年度。最初の記載ではNULL / first fiscal year for which it holds; NULL of the first';
                COMMENT ON COLUMN %1$I.initiative_details.name IS '事業名 / name';
                COMMENT ON COLUMN %1$I.initiative_details.label IS '名称に添える表示 / printed beside the name: 新規';
                COMMENT ON COLUMN %1$I.initiative_details.department IS '部等名 / department';
                COMMENT ON COLUMN %1$I.initiative_details.division IS '課等名 / division';
                COMMENT ON COLUMN %1$I.initiative_details.lead_sections IS '主たる部署 / sections in charge';
                COMMENT ON COLUMN %1$I.initiative_details.implementers IS '実施主体 / implementers';
                COMMENT ON COLUMN %1$I.initiative_details.audience IS '対象者 / audience';
                COMMENT ON COLUMN %1$I.initiative_details.summary IS '概要 / summary';
                COMMENT ON COLUMN %1$I.initiative_details.situation IS '現状・課題 / situation';
                COMMENT ON COLUMN %1$I.initiative_details.direction IS '目指すべき方向性 / direction';
                COMMENT ON COLUMN %1$I.initiative_details.content IS '推進内容 / content';
                COMMENT ON COLUMN %1$I.initiative_details.reason IS '改めた理由。最初の記載ではNULL / why it was changed; NULL of the first';
                COMMENT ON COLUMN %1$I.initiative_details.recorded_at IS '改めたことを記録した日時。最初の記載ではNULL / when the change was recorded; NULL of the first';
                COMMENT ON COLUMN %1$I.initiative_details.position IS '改めたイベントの位置。最初の記載ではNULL / position of the changing event; NULL of the first';

                CREATE TABLE %1$I.initiative_details_section (
                    initiative_id text COLLATE "C" NOT NULL,
                    term integer NOT NULL,
                    list_index integer NOT NULL,
                    name text NOT NULL,
                    kind text NOT NULL,
                    PRIMARY KEY (initiative_id, term, list_index)
                );
                INSERT INTO %1$I.initiative_details_section (initiative_id, term, list_index, name, kind)
                SELECT initiative_id, 0, list_index, name, kind FROM %1$I.initiative_related_section;
                COMMENT ON TABLE %1$I.initiative_details_section IS 'それぞれの記載の関係部署。最新のものはinitiative_related_section / Related sections of each wording; the latest are in initiative_related_section, too';
                COMMENT ON COLUMN %1$I.initiative_details_section.initiative_id IS '事業のID / initiative id';
                COMMENT ON COLUMN %1$I.initiative_details_section.term IS '何番目の記載か / which wording: term of initiative_details';
                COMMENT ON COLUMN %1$I.initiative_details_section.list_index IS '並び順、0から / order, from 0';
                COMMENT ON COLUMN %1$I.initiative_details_section.name IS '名称 / name';
                COMMENT ON COLUMN %1$I.initiative_details_section.kind IS '種類 / SECTION 部署, ALL_SECTIONS 庁内各課, OUTSIDE_BODY 庁外の団体';

                CREATE TABLE %1$I.initiative_assessment (
                    initiative_id text COLLATE "C" NOT NULL,
                    fiscal_year integer NOT NULL,
                    evaluation text,
                    next_steps text,
                    revisions integer NOT NULL,
                    recorded_at timestamptz NOT NULL,
                    position bigint NOT NULL,
                    PRIMARY KEY (initiative_id, fiscal_year)
                );
                COMMENT ON TABLE %1$I.initiative_assessment IS '年度ごとの評価と今後の方向性 / What the section in charge thinks of each year, as written last';
                COMMENT ON COLUMN %1$I.initiative_assessment.initiative_id IS '事業のID / initiative id';
                COMMENT ON COLUMN %1$I.initiative_assessment.fiscal_year IS '年度 / fiscal year, western year of its April';
                COMMENT ON COLUMN %1$I.initiative_assessment.evaluation IS '評価 / how it went';
                COMMENT ON COLUMN %1$I.initiative_assessment.next_steps IS '今後の方向性 / what follows from it';
                COMMENT ON COLUMN %1$I.initiative_assessment.revisions IS '書き改めた回数 / how often it was written anew';
                COMMENT ON COLUMN %1$I.initiative_assessment.recorded_at IS '記録した日時 / when it was written last';
                COMMENT ON COLUMN %1$I.initiative_assessment.position IS 'この行を最後に変えたイベントの位置 / position of the event that last changed the row';
            $sql$, read_schema);
        END IF;
    END LOOP;
END $$;
