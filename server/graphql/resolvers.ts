import type { Resolvers } from "./generated/schema.ts";
import { entityResolvers } from "./resolvers/entityResolvers.ts";
import { evidenceResolvers } from "./resolvers/evidenceResolvers.ts";
import { partialDate } from "./resolvers/partialDate.ts";
import { queryResolvers } from "./resolvers/queryResolvers.ts";
import { relationResolvers } from "./resolvers/relationResolvers.ts";
import { vocabularyResolvers } from "./resolvers/vocabularyResolvers.ts";

/** What isn't here is a property of the same name. */
export const resolvers: Resolvers = {
  PartialDate: partialDate,
  ...queryResolvers,
  ...entityResolvers,
  ...relationResolvers,
  ...evidenceResolvers,
  ...vocabularyResolvers,
};
