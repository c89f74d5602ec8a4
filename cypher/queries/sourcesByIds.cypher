// Sources by their ids. Parameters: ids. A row a source; ids that aren't there have none.
UNWIND $ids AS id
MATCH (source:Source {id: id})
RETURN
  source.id AS id,
  source.title AS title,
  source.author AS author,
  source.publisher AS publisher,
  source.language AS language,
  source.date AS date,
  source.address AS address,
  source.licence AS licence,
  source.standing AS standing
