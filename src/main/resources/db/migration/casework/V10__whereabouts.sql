-- The list says where a case is as closely as its own page does. Lines are made from the histories: all of them anew.
delete from case_line;
alter table case_line drop column stage, add column whereabouts text not null;
