-- The money of initiatives, year by year. A rebuild that was under way when the program was replaced goes on with its own
-- tables, so these have the same.
DO $$
DECLARE
    read_schema text;
BEGIN
    FOREACH read_schema IN ARRAY ARRAY['read_initiative', 'read_initiative_next'] LOOP
        CONTINUE WHEN NOT EXISTS (SELECT FROM pg_namespace WHERE nspname = read_schema);
        EXECUTE format($sql$
            CREATE TABLE %1$I.initiative_money (
                initiative_id text COLLATE "C" NOT NULL,
                fiscal_year integer NOT NULL,
                persons numeric,
                personnel_amount numeric,
                personnel_unit text,
                source text,
                revisions integer NOT NULL,
                recorded_at timestamptz NOT NULL,
                position bigint NOT NULL,
                PRIMARY KEY (initiative_id, fiscal_year)
            );
            COMMENT ON TABLE %1$I.initiative_money IS '予算と決算、事業と年度ごとに一行。金額はinitiative_money_entry / Money of an initiative and a fiscal year; its amounts are in initiative_money_entry';
            COMMENT ON COLUMN %1$I.initiative_money.initiative_id IS '事業のID / initiative id';
            COMMENT ON COLUMN %1$I.initiative_money.fiscal_year IS '年度 / fiscal year, western year of its April';
            COMMENT ON COLUMN %1$I.initiative_money.persons IS '従事する人数。記載がなければNULL / persons who work on it, of the whole year; NULL where not told';
            COMMENT ON COLUMN %1$I.initiative_money.personnel_amount IS '人件費。記載がなければNULL / what they cost; NULL where not told';
            COMMENT ON COLUMN %1$I.initiative_money.personnel_unit IS '人件費の単位、印刷のとおり / its unit as printed: 円, 千円, 百万円';
            COMMENT ON COLUMN %1$I.initiative_money.source IS '出典 / the paper it was taken from';
            COMMENT ON COLUMN %1$I.initiative_money.revisions IS '記録し直した回数 / how often it was told anew';
            COMMENT ON COLUMN %1$I.initiative_money.recorded_at IS '最後に記録した日時 / when it was last told';
            COMMENT ON COLUMN %1$I.initiative_money.position IS '最後に記録したイベントの位置 / position of the event that last told it';

            CREATE TABLE %1$I.initiative_money_entry (
                initiative_id text COLLATE "C" NOT NULL,
                fiscal_year integer NOT NULL,
                kind text NOT NULL,
                amount numeric NOT NULL,
                unit text NOT NULL,
                yen numeric NOT NULL,
                PRIMARY KEY (initiative_id, fiscal_year, kind)
            );
            COMMENT ON TABLE %1$I.initiative_money_entry IS '予算額・決算額など。記載のない段階には行がない / Amounts of a year; a stage that is not told has no row, and is not 0';
            COMMENT ON COLUMN %1$I.initiative_money_entry.initiative_id IS '事業のID / initiative id';
            COMMENT ON COLUMN %1$I.initiative_money_entry.fiscal_year IS '年度 / fiscal year, western year of its April';
            COMMENT ON COLUMN %1$I.initiative_money_entry.kind IS '段階 / BUDGET 予算, SETTLEMENT 決算, GRANT_DECIDED 交付決定, GRANT_CONFIRMED 交付確定';
            COMMENT ON COLUMN %1$I.initiative_money_entry.amount IS '金額、印刷のとおり / amount as printed';
            COMMENT ON COLUMN %1$I.initiative_money_entry.unit IS '単位、印刷のとおり / unit as printed: 円, 千円, 百万円';
            COMMENT ON COLUMN %1$I.initiative_money_entry.yen IS '円に直した金額 / the amount in yen';

            CREATE TABLE %1$I.initiative_money_source (
                initiative_id text COLLATE "C" NOT NULL,
                fiscal_year integer NOT NULL,
                kind text NOT NULL,
                source text NOT NULL,
                amount numeric NOT NULL,
                yen numeric NOT NULL,
                PRIMARY KEY (initiative_id, fiscal_year, kind, source)
            );
            COMMENT ON TABLE %1$I.initiative_money_source IS '財源内訳。記載のない財源には行がない / Who pays, as far as told';
            COMMENT ON COLUMN %1$I.initiative_money_source.initiative_id IS '事業のID / initiative id';
            COMMENT ON COLUMN %1$I.initiative_money_source.fiscal_year IS '年度 / fiscal year, western year of its April';
            COMMENT ON COLUMN %1$I.initiative_money_source.kind IS '段階 / kind of initiative_money_entry';
            COMMENT ON COLUMN %1$I.initiative_money_source.source IS '財源 / NATIONAL 国庫支出金, PREFECTURE 県支出金, BOND 地方債, FEES 使用料・手数料, OTHER_SPECIFIC その他特定財源, GENERAL 一般財源';
            COMMENT ON COLUMN %1$I.initiative_money_source.amount IS '金額、initiative_money_entryの単位による / in the unit of initiative_money_entry';
            COMMENT ON COLUMN %1$I.initiative_money_source.yen IS '円に直した金額 / the amount in yen';
        $sql$, read_schema);
    END LOOP;
END $$;
