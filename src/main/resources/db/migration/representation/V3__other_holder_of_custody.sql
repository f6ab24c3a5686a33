-- Whether somebody else has custody of the child too, as the parent says; nobody was asked before this.
alter table mandate add column other_holder text;
