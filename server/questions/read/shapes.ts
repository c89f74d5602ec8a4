import type { Shape } from "./shapes/Shape.ts";
import { claims, howMany, when } from "./shapes/claimShapes.ts";
import { compare, superlative } from "./shapes/comparisons.ts";
import { changes, common, impact, meaning, paths } from "./shapes/graphShapes.ts";
import { existing } from "./shapes/existing.ts";
import { whose } from "./shapes/whose.ts";
import { check, describe, doing, list, listOfMany, where } from "./shapes/setShapes.ts";

/** Every shape of question that can be read; a new one is a line here. */
export const shapes: readonly Shape[] = [
  meaning,
  paths,
  common,
  impact,
  changes,
  compare,
  superlative,
  howMany,
  when,
  where,
  doing,
  whose,
  check,
  existing,
  list,
  listOfMany,
  claims,
  describe,
];
