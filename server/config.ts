import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import envPaths from "env-paths";
import { z } from "zod";

/** Where the product's Neo4j is: one that somebody else runs, or one of our own below `home`. */
export type DatabaseConfig =
  | {
      readonly kind: "remote";
      readonly uri: string;
      readonly user: string;
      readonly password: string;
      readonly database: string;
    }
  | { readonly kind: "local" };

/** Everything that the environment decides, read once. Durations are milliseconds. */
export interface Config {
  readonly version: string;
  readonly host: string;
  readonly port: number;
  /** Folder for data, logs and the local Neo4j. */
  readonly home: string;
  /** JAVA_HOME: where Java is looked for before PATH is. */
  readonly javaHome?: string;
  readonly database: DatabaseConfig;
  readonly limits: Limits;
}

/** Limits of a request; each is named in the schema's descriptions. */
export interface Limits {
  readonly queryDepth: number;
  readonly queryCost: number;
  readonly queryTokens: number;
  readonly queryAliases: number;
  readonly pageSize: number;
  readonly subgraphEntities: number;
  readonly pathLength: number;
  readonly queryTimeoutMs: number;
}

/** Lists everything that is wrong with the environment at once, one line each. */
export class ConfigError extends Error {
  override readonly name = "ConfigError";
}

/** A whole number in decimal digits, said so when it isn't. */
function wholeNumber({ minimum, maximum }: { minimum: number; maximum: number }, fallback: number) {
  const message = `must be a whole number from ${minimum} to ${maximum}, such as ${fallback}`;
  return z
    .string()
    .regex(/^\d+$/u, message)
    .transform(Number)
    .refine((value) => value >= minimum && value <= maximum, message)
    .default(fallback);
}

const positive = (fallback: number) => wholeNumber({ minimum: 1, maximum: 1_000_000_000 }, fallback);

const environmentSchema = z.object({
  HOST: z.string().min(1).default("127.0.0.1"),
  PORT: wholeNumber({ minimum: 0, maximum: 65_535 }, 4_000),
  KELISIM_HOME: z.string().min(1).optional(),
  JAVA_HOME: z.string().min(1).optional(),
  NEO4J_URI: z
    .string()
    .regex(/^(neo4j|bolt)(\+s|\+ssc)?:\/\/./u, "must start with neo4j://, neo4j+s://, bolt:// or bolt+s://")
    .optional(),
  NEO4J_USER: z.string().min(1).default("neo4j"),
  NEO4J_PASSWORD: z.string().min(1).optional(),
  NEO4J_DATABASE: z.string().min(1).default("neo4j"),
  KELISIM_MAX_QUERY_DEPTH: positive(12),
  KELISIM_MAX_QUERY_COST: positive(20_000),
  KELISIM_MAX_QUERY_TOKENS: positive(5_000),
  KELISIM_MAX_QUERY_ALIASES: positive(30),
  KELISIM_MAX_PAGE_SIZE: positive(200),
  KELISIM_MAX_SUBGRAPH: positive(2_000),
  KELISIM_MAX_PATH_LENGTH: positive(8),
  KELISIM_QUERY_TIMEOUT_MS: positive(5_000),
});

type Environment = Readonly<Record<string, string | undefined>>;

/** Empty variables count as absent, as in every shell. */
function withoutEmpty(environment: Environment): Environment {
  return Object.fromEntries(Object.entries(environment).filter(([, value]) => value !== ""));
}

function toDatabaseConfig(values: z.infer<typeof environmentSchema>): DatabaseConfig {
  if (values.NEO4J_URI === undefined) return { kind: "local" };
  return Object.freeze({
    kind: "remote",
    uri: values.NEO4J_URI,
    user: values.NEO4J_USER,
    password: values.NEO4J_PASSWORD ?? "",
    database: values.NEO4J_DATABASE,
  });
}

function packageVersion(): string {
  const text = readFileSync(new URL("../package.json", import.meta.url), "utf8");
  return z.object({ version: z.string() }).parse(JSON.parse(text)).version;
}

/**
 * Turns the environment into a frozen {@link Config}.
 * @throws ConfigError naming every variable that is wrong and what it must be.
 */
export function readConfig(environment: Environment = process.env): Config {
  const parsed = environmentSchema.safeParse(withoutEmpty(environment));
  const problems = parsed.success
    ? []
    : parsed.error.issues.map((issue) => `${issue.path.join(".")}: ${issue.message}`);
  if (parsed.success && parsed.data.NEO4J_URI !== undefined && parsed.data.NEO4J_PASSWORD === undefined)
    problems.push("NEO4J_PASSWORD: must be set when NEO4J_URI is");
  if (!parsed.success || problems.length > 0)
    throw new ConfigError(
      `The environment is not usable:\n${problems.map((line) => `  ${line}`).join("\n")}`,
    );
  const values = parsed.data;
  return Object.freeze({
    version: packageVersion(),
    host: values.HOST,
    port: values.PORT,
    home: resolve(values.KELISIM_HOME ?? envPaths("kelisim", { suffix: "" }).data),
    ...(values.JAVA_HOME === undefined ? {} : { javaHome: values.JAVA_HOME }),
    database: toDatabaseConfig(values),
    limits: Object.freeze({
      queryDepth: values.KELISIM_MAX_QUERY_DEPTH,
      queryCost: values.KELISIM_MAX_QUERY_COST,
      queryTokens: values.KELISIM_MAX_QUERY_TOKENS,
      queryAliases: values.KELISIM_MAX_QUERY_ALIASES,
      pageSize: values.KELISIM_MAX_PAGE_SIZE,
      subgraphEntities: values.KELISIM_MAX_SUBGRAPH,
      pathLength: values.KELISIM_MAX_PATH_LENGTH,
      queryTimeoutMs: values.KELISIM_QUERY_TIMEOUT_MS,
    }),
  });
}
