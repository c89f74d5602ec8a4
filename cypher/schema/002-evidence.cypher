// Ids of claims, sources and passages are unique across all datasets.
CREATE CONSTRAINT claimId IF NOT EXISTS FOR (claim:Claim) REQUIRE claim.id IS UNIQUE;
CREATE CONSTRAINT sourceId IF NOT EXISTS FOR (source:Source) REQUIRE source.id IS UNIQUE;
CREATE CONSTRAINT passageId IF NOT EXISTS FOR (passage:Passage) REQUIRE passage.id IS UNIQUE;
