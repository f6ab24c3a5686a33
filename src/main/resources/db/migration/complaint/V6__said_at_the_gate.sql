-- What was said at the gate before the draft began, and on which day. It lives and goes with the complaint.
alter table complaint add column said_at_gate jsonb;
