import { expect, it } from "vitest";
import { countLoadedRelations } from "../../../client/graph/countLoadedRelations.ts";
import { formKey } from "../../../client/graph/formKey.ts";
import { entity, graphOf, relation } from "./build.ts";

it("counts the relations that touch each entity, one to itself once", () => {
  const graph = graphOf(
    [entity("a"), entity("b"), entity("c")],
    [relation(["a", "GOVERNS", "b"]), relation(["b", "PART_OF", "a"]), relation(["a", "SUCCEEDS", "a"])],
  );
  expect(countLoadedRelations(graph)).toEqual(
    new Map([
      ["a", 3],
      ["b", 2],
    ]),
  );
});

it("keys a form by its kind, and the formless by the kind alone", () => {
  expect(formKey("BODY", "bureau")).toBe("BODY/bureau");
  expect(formKey("BODY", null)).toBe("BODY");
});
