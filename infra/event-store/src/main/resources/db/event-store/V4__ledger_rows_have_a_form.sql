-- The service's role inserts here what it copies from the sealer's directory. What cannot be a key, a checkpoint or a cosignature
-- is refused. Whether a signature is true no database can tell: readers skip a row that the log did not sign, and health names it.
-- Triggers and no CHECKs: rows that are there already stay, and a restored dump comes in as it was.
-- An owner that is the service, too, has given up the right to hang a trigger on its tables; it takes it back for this.
GRANT TRIGGER ON event_store.ledger_keys, event_store.ledger_checkpoints, event_store.ledger_cosignatures TO CURRENT_USER;

CREATE FUNCTION event_store.require_ledger_row(holds boolean, what text) RETURNS void LANGUAGE plpgsql AS $$
BEGIN
    IF holds IS NOT TRUE THEN
        RAISE EXCEPTION 'no row of the ledger: %', what USING ERRCODE = 'check_violation';
    END IF;
END $$;

CREATE FUNCTION event_store.check_ledger_key() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    PERFORM event_store.require_ledger_row(
        NEW.number <= 1 + (SELECT coalesce(max(number), 0) FROM event_store.ledger_keys), 'keys are numbered without gaps');
    PERFORM event_store.require_ledger_row(
        octet_length(NEW.key) <= 2000 AND NEW.key ~ '^[^[:space:]+]+\+[0-9a-f]{8}\+[A-Za-z0-9+/]{40,60}={0,2}$', 'a key is NAME+HASH+BASE64');
    PERFORM event_store.require_ledger_row(
        octet_length(NEW.statement) <= 20000
            AND split_part(NEW.statement, E'\n', 1) = split_part(NEW.key, '+', 1)
            AND split_part(NEW.statement, E'\n', 2) = 'key'
            AND split_part(NEW.statement, E'\n', 3) = NEW.key
            AND split_part(NEW.statement, E'\n', 4) = NEW.first_size::text
            AND NEW.statement LIKE E'%\n\n— %\n', 'a statement names its key and is signed');
    RETURN NEW;
END $$;
CREATE TRIGGER a_key BEFORE INSERT ON event_store.ledger_keys
    FOR EACH ROW EXECUTE FUNCTION event_store.check_ledger_key();

CREATE FUNCTION event_store.check_ledger_checkpoint() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    PERFORM event_store.require_ledger_row(
        NEW.size <= (SELECT coalesce(max(position), 0) FROM event_store.events), 'a checkpoint covers no more than there is');
    PERFORM event_store.require_ledger_row(
        octet_length(NEW.note) <= 100000
            AND split_part(NEW.note, E'\n', 2) = NEW.size::text
            AND NEW.note LIKE E'%\n\n— %\n', 'a checkpoint is a signed note of its size');
    RETURN NEW;
END $$;
CREATE TRIGGER a_checkpoint BEFORE INSERT ON event_store.ledger_checkpoints
    FOR EACH ROW EXECUTE FUNCTION event_store.check_ledger_checkpoint();

CREATE FUNCTION event_store.check_ledger_cosignature() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    PERFORM event_store.require_ledger_row(
        EXISTS (SELECT 1 FROM event_store.ledger_checkpoints sealed WHERE sealed.size = NEW.size), 'of a checkpoint that is there');
    PERFORM event_store.require_ledger_row(
        octet_length(NEW.signature) <= 2000 AND NEW.signature ~ E'^— [^[:space:]+]+ [A-Za-z0-9+/]+={0,2}\n$', 'a cosignature is one signature line');
    RETURN NEW;
END $$;
CREATE TRIGGER a_cosignature BEFORE INSERT ON event_store.ledger_cosignatures
    FOR EACH ROW EXECUTE FUNCTION event_store.check_ledger_cosignature();
REVOKE TRIGGER ON event_store.ledger_keys, event_store.ledger_checkpoints, event_store.ledger_cosignatures FROM "${serviceRole}";

-- A false row must not keep the true one out.
ALTER TABLE event_store.ledger_keys DROP CONSTRAINT ledger_keys_key_key;
ALTER TABLE event_store.ledger_checkpoints DROP CONSTRAINT ledger_checkpoints_pkey;
CREATE UNIQUE INDEX ledger_checkpoints_size_and_note ON event_store.ledger_checkpoints (size, md5(note));
COMMENT ON TABLE event_store.ledger_checkpoints IS 'Published checkpoints (C2SP signed notes). The key that signs them is never in this database. Only what that key signed counts.';
