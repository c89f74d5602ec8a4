import type { Language } from "../../graph/chooseText.ts";
import type { EntityOrder, EntitySet, Plan } from "../Plan.ts";
import { MOST_ENTITIES } from "./Outcome.ts";
import { toChangePeriod } from "./runChanges.ts";

/** Fields of inputs whose values are words of an enum. */
const enums: ReadonlySet<string> = new Set(["kind", "direction", "comparator"]);

/** A value as GraphQL writes it; what isn't there is left out. */
function toLiteral(value: unknown, field = ""): string {
  if (Array.isArray(value)) return `[${value.map((item) => toLiteral(item, field)).join(", ")}]`;
  if (typeof value === "object" && value !== null) {
    const fields = Object.entries(value).flatMap(([name, inner]) =>
      inner === null || inner === undefined ? [] : [`${name}: ${toLiteral(inner, name)}`],
    );
    return `{ ${fields.join(", ")} }`;
  }
  return typeof value === "string" && enums.has(field) ? value : JSON.stringify(value);
}

function toSelect(set: EntitySet, language: Language, order?: EntityOrder): string {
  const orderBy = order === undefined ? "" : `, orderBy: ${toLiteral(order)}`;
  return `{
  select(where: ${toLiteral(set)}${orderBy}, first: ${MOST_ENTITIES}) {
    totalCount
    entities { entity { id name(language: ${language}) } ${order === undefined ? "relations { id begin end type { name } }" : "score"} }
  }
}`;
}

/** An argument among others, where there is a date. */
function toValidAt(validAt: string | undefined): string {
  return validAt === undefined ? "" : `, validAt: ${JSON.stringify(validAt)}`;
}

function toClaims(plan: Extract<Plan, { operation: "claims" }>, language: Language): string {
  const { set, properties, validAt } = plan;
  const fields = properties
    .map((property, index) => {
      const alias = properties.length === 1 ? "claims" : `claims${index + 1}: claims`;
      return `${alias}(property: ${JSON.stringify(property)}${toValidAt(validAt)}) { id value(language: ${language}) unit comparator from until rank citations { text } }`;
    })
    .join("\n      ");
  return `{
  select(where: ${toLiteral(set)}, first: ${MOST_ENTITIES}) {
    entities { entity {
      id
      name(language: ${language})
      ${fields}
    } }
  }
}`;
}

/** The canonical query of a plan: run as it stands against the API it gives the same entities or claims. */
export function toGraphql(plan: Plan, language: Language): string {
  const entity = `{ id name(language: ${language}) }`;
  switch (plan.operation) {
    case "list":
    case "count":
    case "check":
    case "dates":
      return toSelect(plan.set, language);
    case "first":
      return toSelect(plan.set, language, plan.order);
    case "claims":
      return toClaims(plan, language);
    case "paths":
      return `{
  paths(from: ${JSON.stringify(plan.from)}, to: ${JSON.stringify(plan.to)}, maxLength: 6, limit: 5${toValidAt(plan.validAt)}) {
    paths { length entities ${entity} relations { id type { name } } }
  }
}`;
    case "common":
      return `{\n  common(ids: ${JSON.stringify(plan.ids)}, alike: true${toValidAt(plan.validAt)}) ${entity}\n}`;
    case "impact":
      return `{\n  impact(id: ${JSON.stringify(plan.id)}, limit: ${MOST_ENTITIES}${toValidAt(plan.validAt)}) { disconnected ${entity} broken { relation { id } } }\n}`;
    case "changes": {
      const { from, to } = toChangePeriod(plan.period);
      const ids = plan.ids.length === 0 ? "" : `, ids: ${JSON.stringify(plan.ids)}`;
      const changed = `{ entities { date entity ${entity} } relations { date relation { id } } }`;
      return `{\n  changes(from: "${from}", to: "${to}"${ids}, limit: ${MOST_ENTITIES}) { came ${changed} ended ${changed} renamed { date before(language: ${language}) after(language: ${language}) entity ${entity} } }\n}`;
    }
    case "meaning":
      return `{\n  relationTypes { name label(language: ${language}) meaning(language: ${language}) }\n}`;
    case "describe":
      return `{\n  entities(ids: ${JSON.stringify(plan.ids)}) { edges { node { id name(language: ${language}) description(language: ${language}) } } }\n}`;
  }
}
