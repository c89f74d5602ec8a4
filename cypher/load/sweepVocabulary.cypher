// Takes the dataset off the words that it no longer uses and deletes those that nobody uses.
// dataset, run; ids: the words that it uses. Answers how many were taken off.
//include runningLoad
MATCH (word:Vocabulary)
WHERE $dataset IN word.datasets AND NOT word.id IN $ids
SET word.datasets = [other IN word.datasets WHERE other <> $dataset]
WITH collect(word) AS words
CALL (words) {
  UNWIND words AS word
  WITH word
  WHERE size(word.datasets) = 0
  DELETE word
}
RETURN size(words) AS deleted
