-- Which sections lead an initiative (主たる部署): whoever writes from another one is told.
ALTER TABLE lookups.initiative ADD COLUMN lead_sections text[] NOT NULL DEFAULT '{}';

-- Initiatives that were registered before this column was there.
UPDATE lookups.initiative
   SET lead_sections = ARRAY(SELECT json_array_elements_text(latest.details -> 'leadSections'))
  FROM (SELECT DISTINCT ON (aggregate_id)
               aggregate_id,
               convert_from(payload, 'UTF8')::json
                   -> CASE type WHEN 'initiative.registered' THEN 'details' ELSE 'current' END AS details
          FROM event_store.events
         WHERE type IN ('initiative.registered', 'initiative.amended')
         ORDER BY aggregate_id, position DESC) latest
 WHERE latest.aggregate_id = initiative.initiative_id;
