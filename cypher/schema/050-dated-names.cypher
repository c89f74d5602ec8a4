// Finds the few entities that had other names at some time (queries/datedNames). A list of names may be too long to be
// indexed itself.
CREATE INDEX entityHasDatedNames IF NOT EXISTS FOR (entity:Entity) ON (entity.hasDatedNames);
