-- An indicator belongs to an initiative, to a section or to the plan itself: the events say to which.
ALTER TABLE lookups.indicator DROP CONSTRAINT indicator_initiative_id_fkey;
ALTER TABLE lookups.indicator RENAME COLUMN initiative_id TO owner_id;
ALTER INDEX lookups.indicator_of_initiative RENAME TO indicator_of_owner;
