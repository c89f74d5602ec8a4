import { expect, it } from "vitest";
import { toHeapMb } from "../../server/localNeo4j/startLocalNeo4j.ts";

const gigabyte = 1024 ** 3;

it.each([
  [1 * gigabyte, 512],
  [4 * gigabyte, 1_024],
  [6 * gigabyte, 1_536],
  [64 * gigabyte, 2_048],
])("gives Neo4j of a machine with %d bytes a heap of %d MB", (total, heap) => {
  expect(toHeapMb(total)).toBe(heap);
});
