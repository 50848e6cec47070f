-- Empty. A read of several tables holds it shared; the swap of a rebuilt read model holds it alone.
CREATE TABLE processing.read_gate ();
COMMENT ON TABLE processing.read_gate IS 'Lock only: whoever reads read models in one snapshot holds it shared, a swap alone.';
