-- A deadline for appeal that nobody at the office has looked up yet: it was told at the gate.
alter table case_line add column told_appeal date;
