// Lists of entities by kind or form come in the order of ids: the index gives both, so a page costs the same at any size.
CREATE INDEX entityKind IF NOT EXISTS FOR (entity:Entity) ON (entity.kind, entity.id);
CREATE INDEX entityForm IF NOT EXISTS FOR (entity:Entity) ON (entity.form, entity.id);
