// Passages by their ids. Parameters: ids. A row a passage; ids that aren't there have none.
UNWIND $ids AS id
MATCH (passage:Passage {id: id})
//include passageColumns
