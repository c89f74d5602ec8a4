import { AppError } from "../graph/AppError.ts";

/** How old an answer may be: the page of every reader asks once a second. */
const FRESH_MS = 500;
/** When the database is taken to be gone, whatever the driver still hopes for. */
const DEADLINE_MS = 900;

export interface DatasetState {
  readonly id: string;
  readonly version: string;
  readonly hash: string;
  readonly state: "loading" | "ready";
}

/** Whether questions can be answered; `empty` where nothing was loaded yet. */
export type Readiness =
  | { readonly status: "ready" | "loading" | "empty"; readonly datasets: readonly DatasetState[] }
  | { readonly status: "database-unavailable" };

/** Reads the states of all datasets from the database; may throw as it does. */
type ReadStates = () => Promise<readonly DatasetState[]>;

const unavailable: Readiness = { status: "database-unavailable" };

async function readReadiness(readStates: ReadStates): Promise<Readiness> {
  try {
    const datasets = await readStates();
    if (datasets.length === 0) return { status: "empty", datasets };
    return { status: datasets.every(({ state }) => state === "ready") ? "ready" : "loading", datasets };
  } catch (error) {
    if (error instanceof AppError && (error.code === "DATABASE_UNAVAILABLE" || error.code === "TIMEOUT"))
      return unavailable;
    throw error;
  }
}

/**
 * Gives a probe that answers within a second. However many ask, the database is asked by one at a time and
 * an answer serves everybody for half a second.
 */
export function createReadinessProbe(readStates: ReadStates): () => Promise<Readiness> {
  let underWay: Promise<Readiness> | undefined;
  let last: { readonly readiness: Readiness; readonly at: number } | undefined;

  async function ask(): Promise<Readiness> {
    try {
      const readiness = await readReadiness(readStates);
      last = { readiness, at: performance.now() };
      return readiness;
    } finally {
      underWay = undefined;
    }
  }

  return async () => {
    if (last !== undefined && performance.now() - last.at < FRESH_MS) return last.readiness;
    underWay ??= ask();
    const answer = underWay;
    return new Promise((resolve, reject) => {
      const deadline = setTimeout(() => resolve(unavailable), DEADLINE_MS);
      answer.then(resolve, reject).finally(() => clearTimeout(deadline));
    });
  };
}
