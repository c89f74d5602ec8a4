import { parseArgs } from "node:util";
import { readConfig } from "../config.ts";
import { createContext, createRequestContext } from "../context.ts";
import { createDatabase } from "../neo4j/createDatabase.ts";
import type { Answer } from "../questions/Answer.ts";
import { ask, type AskRequest } from "../questions/ask.ts";
import type { CommandOptions } from "./Command.ts";
import { createReporter } from "./createReporter.ts";
import { openNeo4j } from "./openNeo4j.ts";

const usage = `npm run ask -- "QUESTION"   answers a question about what is loaded
  --at 1995   as of a date, unless the question names one itself`;

/** What the words ask; undefined when they don't say it. A question may begin with a dash, but not with two. */
function toRequest(args: readonly string[]): AskRequest | undefined {
  const { values, positionals } = parseArgs({
    args: [...args],
    options: { at: { type: "string" } },
    allowPositionals: true,
    strict: false,
  });
  const { at, ...unknown } = values;
  const question = positionals.join(" ");
  const isUnderstood = Object.keys(unknown).length === 0 && typeof at !== "boolean";
  return isUnderstood && question.trim() !== "" ? { question, validAt: at } : undefined;
}

const translations = { EN: "translationEn", RU: "translationRu", KK: "translationKk" } as const;

/** Each passage as it stands, after its translation where there is one into the reader's language. */
function listCitations({ citations, language }: Answer): string[] {
  return citations.map((passage) => {
    const translated = passage[translations[language]];
    return `  [${passage.id}] ${translated === null ? passage.text : `${translated} (${passage.text})`}`;
  });
}

/** An answer as lines for a terminal. */
function describeAnswer(answer: Answer): string[] {
  const { status, reading, text, entities, alternatives, cypher, query } = answer;
  return [
    `${status}  ${reading}`,
    text,
    ...(entities.length === 0 ? [] : [`  ${entities.map(({ id }) => id).join(" ")}`]),
    ...listCitations(answer),
    ...alternatives.map(({ question }) => `  ? ${question}`),
    ...(query === "" ? [] : ["", query]),
    ...(cypher === "" ? [] : ["", cypher]),
  ];
}

/** `npm run ask`: answers one question in the terminal; 1 if it isn't understood. */
export async function run(options: CommandOptions): Promise<number> {
  const request = toRequest(options.args);
  if (request === undefined) {
    console.log(usage);
    return 1;
  }
  const config = readConfig();
  const quiet = createReporter({ write: () => undefined });
  const neo4j = await openNeo4j({ ...options, config, reporter: quiet });
  const database = createDatabase({ ...neo4j.connection, timeoutMs: config.limits.queryTimeoutMs });
  try {
    const answer = await ask(createRequestContext(createContext({ config, database })), request);
    console.log(describeAnswer(answer).join("\n"));
    return answer.status === "NOT_UNDERSTOOD" ? 1 : 0;
  } finally {
    await database.close();
    await neo4j.stop();
  }
}
