import { buildASTSchema, isEnumType, isInterfaceType, isObjectType, isSpecifiedScalarType } from "graphql";
import { describe, expect, it } from "vitest";
import { readTypeDefs } from "../../server/graphql/readTypeDefs.ts";

const schema = buildASTSchema(readTypeDefs());
const types = Object.values(schema.getTypeMap()).filter(
  (type) => !type.name.startsWith("__") && !isSpecifiedScalarType(type),
);

interface Described {
  readonly name: string;
  readonly description: string | null | undefined;
}

const named = (path: string, { name, description }: Described) => ({ name: `${path}${name}`, description });

/** Everything in the schema that has a name, with its path. */
const all = types.flatMap((type) => {
  if (isEnumType(type))
    return [named("", type), ...type.getValues().map((value) => named(`${type.name}.`, value))];
  if (!isObjectType(type) && !isInterfaceType(type)) return [named("", type)];
  const fields = Object.values(type.getFields()).flatMap((field) => [
    named(`${type.name}.`, field),
    ...field.args.map((argument) => named(`${type.name}.${field.name}.`, argument)),
  ]);
  return [named("", type), ...fields];
});

describe("the schema", () => {
  it("describes every type, field, argument and value", () => {
    expect(all.length).toBeGreaterThan(300);
    expect(all.filter(({ description }) => !description).map(({ name }) => name)).toEqual([]);
  });

  it("describes the fields of each kind as those of Entity", () => {
    const describe = (path: string) => all.find(({ name }) => name === path)?.description;
    expect(describe("Council.relations.first")).toBe(describe("Entity.relations.first"));
    expect(describe("Field.degree")).toBe("How many relations it has, whatever their date.");
  });

  it("lets nothing be changed", () => {
    expect(schema.getMutationType()).toBeUndefined();
    expect(schema.getSubscriptionType()).toBeUndefined();
  });

  it("has the fields that were promised", () => {
    const fields = Object.keys(schema.getQueryType()?.getFields() ?? {});
    expect(fields).toEqual(
      expect.arrayContaining([
        "entity",
        "entities",
        "search",
        "relation",
        "subgraph",
        "paths",
        "common",
        "overview",
        "relationTypes",
        "source",
      ]),
    );
  });
});
