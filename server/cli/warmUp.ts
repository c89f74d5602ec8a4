import { z } from "zod";

/*
 * One of each kind of question that the page asks. The first run of a statement costs Neo4j and Java up to two
 * seconds, which nobody in front of the page shall wait for.
 */

const firstQuestion = `query {
  overview { __typename }
  relationTypes { name }
  search(text: "council", first: 10) { entity { id name } score }
}`;

const entityQuestion = `query ($id: ID!) {
  entity(id: $id) {
    id name names { text } description degree
    claims { id value citations { id } }
    citations { id text source { id } }
    relationCounts { type { name } direction count }
    relations(first: 25) { totalCount edges { node { id type { name } from { id name } to { id name } citations { id } } } }
  }
  subgraph(ids: [$id], depth: 1, limit: 50) { entities { id } relations { id } truncated }
}`;

const relationQuestion = `query ($id: ID!) {
  relation(id: $id) { id from { id } to { id } citations { id text source { id title } } }
}`;

const twoEntities = `query { entities(first: 2) { edges { node { id name } } } }`;

const laterQuestion = `query ($from: ID!, $to: ID!, $question: String!) {
  paths(from: $from, to: $to) { paths { length } }
  ask(question: $question, language: EN) { status text }
}`;

const answerSchema = z.object({
  data: z.record(z.string(), z.unknown()).nullish(),
  errors: z.array(z.object({ message: z.string() })).optional(),
});

const pageSchema = z.object({
  edges: z.array(z.object({ node: z.object({ id: z.string(), name: z.string() }) })),
});

async function ask(
  address: string,
  query: string,
  variables: Record<string, string>,
): Promise<Record<string, unknown>> {
  const response = await fetch(new URL("/graphql", address), {
    method: "POST",
    headers: { "content-type": "application/json" },
    body: JSON.stringify({ query, variables }),
  });
  const { data, errors = [] } = answerSchema.parse(await response.json());
  if (errors.length > 0) throw new Error(errors.map(({ message }) => message).join(" "));
  return data ?? {};
}

/**
 * Asks the server at `address` once what its readers ask: the page, about an entity, a relation, how two are connected.
 * Rejects when it can't answer.
 */
export async function warmUp(address: string): Promise<void> {
  await fetch(new URL("/ready", address));
  await ask(address, firstQuestion, {});
  const { entities } = await ask(address, twoEntities, {});
  const [one, other] = pageSchema.parse(entities).edges.map(({ node }) => node);
  if (one === undefined || other === undefined) return;
  await ask(address, entityQuestion, { id: one.id });
  // A relation that isn't there costs the same planning.
  await ask(address, relationQuestion, { id: "none" });
  const question = `How are ${one.name} and ${other.name} connected?`;
  await ask(address, laterQuestion, { from: one.id, to: other.id, question });
}
