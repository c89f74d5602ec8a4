import { z } from "zod";

const scalar = z.union([z.string(), z.number(), z.boolean()]);

/** The properties of a node or relationship as Neo4j holds them; absent values are absent keys. */
export const propertiesSchema = z.record(z.string(), z.union([scalar, z.array(scalar)]));

export type PropertyValue = z.infer<typeof scalar>;
export type Properties = z.infer<typeof propertiesSchema>;

/** A single value as text; undefined where it is absent. */
export function textOf(properties: Properties, name: string): string | undefined {
  const value = properties[name];
  return value === undefined || Array.isArray(value) ? undefined : String(value);
}

/** A value that must be there.
 * @throws where it isn't: the graph wasn't written by our loader. */
export function requiredTextOf(properties: Properties, name: string): string {
  const text = textOf(properties, name);
  if (text === undefined)
    throw new Error(`The graph holds something without ${name}: ${JSON.stringify(properties)}`);
  return text;
}

/** A list of values as texts; empty where it is absent. */
export function listOf(properties: Properties, name: string): readonly string[] {
  const value = properties[name];
  return Array.isArray(value) ? value.map(String) : [];
}
