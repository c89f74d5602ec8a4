import { z } from "zod";
import type { GraphSelection } from "../dataset/exporters/readPages.ts";
import { AppError } from "../graph/AppError.ts";
import { EARLIEST_DAY, firstDay, lastDay, LATEST_DAY, parsePartialDate } from "../graph/dates.ts";

/** More than any picture holds; who wants more exports everything. */
const MAX_IDS = 10_000;

const toList = (value: unknown) => (typeof value === "string" ? value.split(",") : value);

const id = z
  .string()
  .regex(
    /^[a-z0-9]+(-[a-z0-9]+)*$/u,
    "must be ids of entities, such as `iso`, separated by commas or in a list",
  );
const type = z
  .string()
  .regex(/^[A-Z][A-Z0-9_]*$/u, "must be relation types, such as `PART_OF`, separated by commas or in a list");

const requestSchema = z.strictObject({
  ids: z
    .preprocess(
      toList,
      z.array(id).min(1, "must name an entity").max(MAX_IDS, `may name ${MAX_IDS} entities`),
    )
    .optional(),
  types: z.preprocess(toList, z.array(type).min(1, "must name a relation type")).optional(),
  validAt: z
    .string()
    .transform((text, context) => {
      const date = parsePartialDate(text);
      if (date !== undefined) return date;
      context.addIssue("must be a date such as 1992, 1992-03 or 1992-03-13");
      return z.NEVER;
    })
    .optional(),
});

/**
 * Reads what to export from a query string or a JSON body: `ids`, `types`, `validAt`, all optional.
 * @throws AppError `BAD_USER_INPUT` that names the parameter.
 */
export function parseExportRequest(request: unknown): GraphSelection {
  const parsed = requestSchema.safeParse(request ?? {});
  if (!parsed.success) {
    const [issue] = parsed.error.issues;
    const argument = String(issue?.path[0] ?? "request");
    throw new AppError("BAD_USER_INPUT", `"${argument}": ${issue?.message}.`, { facts: { argument } });
  }
  const { ids, types, validAt } = parsed.data;
  return {
    ids: ids && [...new Set(ids)],
    types,
    days: {
      isDated: validAt !== undefined,
      dayMin: validAt === undefined ? EARLIEST_DAY : firstDay(validAt),
      dayMax: validAt === undefined ? LATEST_DAY : lastDay(validAt),
    },
    isWhole: ids === undefined && types === undefined && validAt === undefined,
  };
}
