import { z } from "zod";

/** Asks a server once and gives the data. @throws when there are errors. */
export async function ask(address: string, query: string, variables: object): Promise<unknown> {
  const response = await fetch(new URL("/graphql", address), {
    method: "POST",
    headers: { "content-type": "application/json" },
    body: JSON.stringify({ query, variables }),
  });
  const { data, errors } = z
    .object({ data: z.unknown(), errors: z.unknown().optional() })
    .parse(await response.json());
  if (errors !== undefined) throw new Error(JSON.stringify(errors));
  return data;
}
