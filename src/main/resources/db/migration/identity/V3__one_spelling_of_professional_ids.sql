-- A UUID may come in capitals from one system and in small letters from another: the same person either way.
update employee set professional_id = lower(professional_id);
