// Writes words of the vocabulary. Words are shared: the first dataset that uses one decides what it says.
// dataset, run; rows: [{id, label, properties}]. Answers how many were written.
//include runningLoad
UNWIND $rows AS row
MERGE (word:Vocabulary {id: row.id})
WITH word, row, coalesce(word.datasets, []) AS before
WITH word, row, CASE WHEN $dataset IN before THEN before ELSE before + $dataset END AS datasets
SET word = CASE head(datasets) WHEN $dataset THEN row.properties ELSE properties(word) END
SET word.id = row.id, word.datasets = datasets, word:$(row.label)
RETURN count(*) AS written
