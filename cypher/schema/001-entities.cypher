// Ids of entities are unique across all datasets; the index behind the constraint finds the ends of relations.
CREATE CONSTRAINT entityId IF NOT EXISTS FOR (entity:Entity) REQUIRE entity.id IS UNIQUE;
