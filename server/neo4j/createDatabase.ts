import neo4j, { type Driver, type ManagedTransaction, type Session } from "neo4j-driver";
import { AppError } from "../graph/AppError.ts";
import { withDeadline } from "../graph/withDeadline.ts";
import type { Query } from "./defineQuery.ts";
import { toAppError } from "./toAppError.ts";

/** Where and as whom to connect; `timeoutMs` is the most that one statement may take. */
export interface DatabaseOptions {
  readonly uri: string;
  readonly user: string;
  readonly password: string;
  readonly database: string;
  readonly timeoutMs: number;
}

/** What the house may do with Neo4j. Every method throws AppError and nothing else. */
export interface Database {
  /** Runs a query in a READ session and gives its checked rows. */
  read<Parameters extends object, Row>(query: Query<Parameters, Row>, parameters: Parameters): Promise<Row[]>;
  /** Runs statements in one write transaction; for the loader alone. */
  write<Result>(work: (run: RunStatement) => Promise<Result>, timeoutMs?: number): Promise<Result>;
  /** Resolves when the server answers; throws `DATABASE_UNAVAILABLE` when it doesn't within a second. */
  verify(): Promise<void>;
  close(): Promise<void>;
}

/** Runs one statement inside a write transaction and gives its plain rows. */
export type RunStatement = (text: string, parameters?: object) => Promise<Record<string, unknown>[]>;

const CONNECT_TIMEOUT_MS = 900;
const VERIFY_TIMEOUT_MS = 1_000;
/** How much later than Neo4j's own limit a statement is given up: by then the server hangs. */
const GRACE_MS = 500;

function createDriver(options: DatabaseOptions): Driver {
  return neo4j.driver(options.uri, neo4j.auth.basic(options.user, options.password), {
    disableLosslessIntegers: true,
    connectionTimeout: CONNECT_TIMEOUT_MS,
    connectionAcquisitionTimeout: CONNECT_TIMEOUT_MS + 50,
    // Retrying is the caller's choice: an answer that the database is gone must come within a second.
    maxTransactionRetryTime: 0,
    connectionLivenessCheckTimeout: 30_000,
    // Hints about statements are for whoever writes them, and are sent with every answer.
    notificationFilter: { minimumSeverityLevel: "OFF" },
    // Every answer is read whole: nothing is gained by asking for it in parts.
    fetchSize: -1,
    telemetryDisabled: true,
    userAgent: "kelisim",
  });
}

/** Whole numbers are sent as integers, which `LIMIT` asks for; those inside lists and maps stay floats. */
function toCypherParameters(parameters: object): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(parameters).map(([name, value]) => [
      name,
      typeof value === "number" && Number.isSafeInteger(value) ? neo4j.int(value) : value,
    ]),
  );
}

async function runStatement(transaction: ManagedTransaction, text: string, parameters: object = {}) {
  const result = await transaction.run(text, toCypherParameters(parameters));
  return result.records.map((record) => record.toObject());
}

/**
 * The driver notes for each statement where it was called from, which costs more than sending it where source maps are on.
 * Nothing is lost: the error that may come names the statement.
 */
function withoutStack<Result>(start: () => Result): Result {
  const { stackTraceLimit } = Error;
  Error.stackTraceLimit = 0;
  try {
    return start();
  } finally {
    Error.stackTraceLimit = stackTraceLimit;
  }
}

/** Gives the connection back without waiting for a server that may hang; its errors were thrown by the statement. */
function release(session: Session): void {
  session.close().catch(() => undefined);
}

/**
 * One statement outside of any transaction of ours: half the messages of a managed transaction, whose retries we
 * don't use. The session is READ, so the server refuses to write.
 */
async function readRows<Parameters extends object, Row>(
  session: Session,
  query: Query<Parameters, Row>,
  { parameters, timeoutMs }: { parameters: Parameters; timeoutMs: number },
): Promise<Row[]> {
  const settings = { timeout: timeoutMs, metadata: { query: query.name } };
  const result = withoutStack(() => session.run(query.text, toCypherParameters(parameters), settings));
  const late = () => new AppError("TIMEOUT", "The database did not answer in time. Try again in a moment.");
  const { records } = await withDeadline(result, timeoutMs + GRACE_MS, late);
  return records.map((record) => query.row.parse(record.toObject()));
}

/** Opens a pool of connections; nothing is sent before the first call. */
export function createDatabase(options: DatabaseOptions): Database {
  const driver = createDriver(options);
  const { database, timeoutMs } = options;
  return {
    async read(query, parameters) {
      const session = driver.session({ database, defaultAccessMode: neo4j.session.READ });
      try {
        return await readRows(session, query, { parameters, timeoutMs });
      } catch (error) {
        throw toAppError(error, query.name);
      } finally {
        release(session);
      }
    },
    async write(work, writeTimeoutMs = 600_000) {
      const session = driver.session({ database, defaultAccessMode: neo4j.session.WRITE });
      try {
        return await session.executeWrite(
          (transaction) => work((text, parameters) => runStatement(transaction, text, parameters)),
          { timeout: writeTimeoutMs },
        );
      } catch (error) {
        throw toAppError(error);
      } finally {
        await session.close();
      }
    },
    async verify() {
      const gone = () => new AppError("DATABASE_UNAVAILABLE", "The database does not answer.");
      try {
        await withDeadline(driver.verifyConnectivity({ database }), VERIFY_TIMEOUT_MS, gone);
      } catch (error) {
        throw toAppError(error);
      }
    },
    async close() {
      await driver.close();
    },
  };
}
