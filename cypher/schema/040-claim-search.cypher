// What is claimed in words, to be found by these words: a question may say what is claimed and ask of whom.
CREATE FULLTEXT INDEX claimSearch IF NOT EXISTS
FOR (claim:Claim)
ON EACH [claim.valueEn, claim.valueRu, claim.valueKk]
OPTIONS { indexConfig: { `fulltext.analyzer`: 'standard-no-stop-words', `fulltext.eventually_consistent`: false } };
