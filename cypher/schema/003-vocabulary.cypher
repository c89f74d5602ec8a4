// Words of the vocabulary are shared by all datasets: one node each, found by its name.
CREATE CONSTRAINT vocabularyId IF NOT EXISTS FOR (word:Vocabulary) REQUIRE word.id IS UNIQUE;
CREATE CONSTRAINT relationTypeName IF NOT EXISTS FOR (type:RelationType) REQUIRE type.name IS UNIQUE;
CREATE CONSTRAINT kindName IF NOT EXISTS FOR (kind:Kind) REQUIRE kind.name IS UNIQUE;
CREATE CONSTRAINT formName IF NOT EXISTS FOR (form:Form) REQUIRE (form.kind, form.name) IS UNIQUE;
CREATE CONSTRAINT propertyName IF NOT EXISTS FOR (property:Property) REQUIRE property.name IS UNIQUE;
CREATE CONSTRAINT unitName IF NOT EXISTS FOR (unit:Unit) REQUIRE unit.name IS UNIQUE;
CREATE CONSTRAINT phraseName IF NOT EXISTS FOR (phrase:Phrase) REQUIRE phrase.name IS UNIQUE;
