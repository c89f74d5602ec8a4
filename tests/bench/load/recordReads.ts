import type { Database } from "../../../server/neo4j/createDatabase.ts";

export interface RecordedRead {
  readonly text: string;
  readonly parameters: object;
}

/** A database that notes what it is asked. Reads that run side by side stand in one level. */
export function recordReads(database: Database): { readonly database: Database; take(): RecordedRead[][] } {
  let levels: RecordedRead[][] = [];
  let underWay = 0;
  return {
    take() {
      const taken = levels;
      levels = [];
      return taken;
    },
    database: {
      ...database,
      async read(query, parameters) {
        if (underWay === 0) levels.push([]);
        levels.at(-1)?.push({ text: query.text, parameters });
        underWay += 1;
        try {
          return await database.read(query, parameters);
        } finally {
          underWay -= 1;
        }
      },
    },
  };
}
