// How many entities of each kind and how many claims there are, from the counts that the store keeps. One row.
RETURN
  COUNT { (:Organization) } AS ORGANIZATION,
  COUNT { (:Council) } AS COUNCIL,
  COUNT { (:Committee) } AS COMMITTEE,
  COUNT { (:Agreement) } AS AGREEMENT,
  COUNT { (:Body) } AS BODY,
  COUNT { (:Document) } AS DOCUMENT,
  COUNT { (:Place) } AS PLACE,
  COUNT { (:Field) } AS FIELD,
  COUNT { (:Claim) } AS claims
