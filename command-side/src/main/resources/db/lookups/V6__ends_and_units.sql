-- The last year of what has ended, as long as it has: nothing is defined or reported after it.
ALTER TABLE lookups.initiative ADD COLUMN last_year integer;
ALTER TABLE lookups.indicator ADD COLUMN last_year integer;

-- The sections in charge of a plan, as they are called now: whoever renames one renames it wherever it is named.
CREATE TABLE lookups.organisation_unit (
    unit_id    text COLLATE "C" PRIMARY KEY,
    plan_id    text COLLATE "C" NOT NULL REFERENCES lookups.plan,
    name       text NOT NULL,
    department text
);
