// Keys are folded, stemmed and split before they are stored (server/language), so words are only separated at spaces.
CREATE FULLTEXT INDEX entitySearch IF NOT EXISTS
FOR (entity:Entity)
ON EACH [
  entity.searchTerms,
  entity.searchAbbreviations,
  entity.searchNames,
  entity.searchOtherNames,
  entity.searchStarts,
  entity.searchOtherStarts,
  entity.kind
]
OPTIONS { indexConfig: { `fulltext.analyzer`: 'whitespace', `fulltext.eventually_consistent`: false } };
