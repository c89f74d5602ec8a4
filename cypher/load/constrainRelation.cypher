// Makes ids unique among the relations of a type and findable by them. RELATION_TYPE stands for the type.
CREATE CONSTRAINT IF NOT EXISTS FOR ()-[r:RELATION_TYPE]-() REQUIRE r.id IS UNIQUE
