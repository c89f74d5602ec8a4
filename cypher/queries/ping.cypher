// Whether the database that we are connected to is open. No parameters.
// Row: { answer: 1 }
RETURN 1 AS answer
