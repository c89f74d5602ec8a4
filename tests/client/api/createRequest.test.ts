import { once } from "node:events";
import { createServer } from "node:http";
import type { RequestListener, Server } from "node:http";
import { afterEach, describe, expect, it } from "vitest";
import { createFetchReadiness } from "../../../client/api/createFetchReadiness.ts";
import { createRequest } from "../../../client/api/createRequest.ts";
import { SearchDocument } from "../../../client/api/generated/graphql.ts";

const servers: Server[] = [];

afterEach(() => {
  for (const server of servers.splice(0)) {
    server.closeAllConnections();
    server.close();
  }
});

/** A server that answers as the case says; gives its address. */
async function serve(listener: RequestListener): Promise<string> {
  const server = createServer(listener).listen(0, "127.0.0.1");
  servers.push(server);
  await once(server, "listening");
  const address = server.address();
  return typeof address === "object" && address !== null ? `http://127.0.0.1:${address.port}/` : "";
}

function answering(body: unknown, status = 200): Promise<string> {
  return serve((_, response) => {
    response.writeHead(status, { "content-type": "application/graphql-response+json" });
    response.end(typeof body === "string" ? body : JSON.stringify(body));
  });
}

const variables = { text: "iso", language: "EN" } as const;
const patience = () => new AbortController().signal;

function ask(url: string, signal = patience()) {
  return createRequest({ url, fetch })(SearchDocument, variables, signal);
}

function look(url: string, signal = patience()) {
  return createFetchReadiness({ url, fetch })(signal);
}

describe("createRequest", () => {
  it("posts the operation with its variables as JSON, and gives the data", async () => {
    const seen: string[] = [];
    const url = await serve((request, response) => {
      seen.push(request.method ?? "", request.headers["content-type"] ?? "", request.headers.accept ?? "");
      request.on("data", (chunk) => seen.push(String(chunk)));
      request.on("end", () => response.end(JSON.stringify({ data: { search: [] } })));
    });
    expect(await ask(url)).toEqual({ ok: true, data: { search: [] } });
    const [method, type, accept, body] = seen;
    expect([method, type, accept]).toEqual([
      "POST",
      "application/json",
      "application/graphql-response+json, application/json",
    ]);
    expect(JSON.parse(body ?? "")).toEqual({ query: SearchDocument.toString(), variables });
  });

  it("gives the server's code and facts, wherever in the extensions they stand", async () => {
    const extensions = { code: "BAD_USER_INPUT", facts: { argument: "first", limit: 200 }, path: ["search"] };
    const url = await answering({ data: null, errors: [{ message: "At most 200.", extensions }] }, 400);
    expect(await ask(url)).toEqual({
      ok: false,
      fault: {
        code: "BAD_USER_INPUT",
        facts: { argument: "first", limit: 200, message: "At most 200." },
        requestId: null,
      },
    });
  });

  it("gives the request id of what the server only tells its log", async () => {
    const errors = [{ message: "See the log.", extensions: { code: "INTERNAL", requestId: "r-1" } }];
    expect(await ask(await answering({ errors }))).toMatchObject({
      fault: { code: "INTERNAL", requestId: "r-1" },
    });
  });

  it("counts data beside errors as a fault", async () => {
    const body = { data: { search: [] }, errors: [{ message: "half", extensions: { code: "TIMEOUT" } }] };
    expect(await ask(await answering(body))).toMatchObject({ ok: false, fault: { code: "TIMEOUT" } });
  });

  it.each([
    [
      "an error of an unknown code",
      { errors: [{ message: "?", extensions: { code: "TEAPOT" } }] },
      { code: "TEAPOT" },
    ],
    ["an error without extensions", { errors: [{ message: "?" }] }, { message: "?" }],
    ["an error that isn't one", { errors: ["?"] }, {}],
    ["a proxy's page", "<h1>502</h1>", { status: 200 }],
    ["no data", { data: null }, { status: 200 }],
    ["an empty list of errors and no data", { errors: [] }, { status: 200 }],
    ["JSON that isn't an object", "[1]", { status: 200 }],
    ["nothing", "", { status: 200 }],
  ])("can't read %s", async (_, body, facts) => {
    expect(await ask(await answering(body))).toMatchObject({
      ok: false,
      fault: { code: "UNREADABLE_ANSWER", facts, requestId: null },
    });
  });

  it("says that nobody answers", async () => {
    const url = await answering({});
    await new Promise((resolve) => servers.pop()?.close(resolve));
    expect(await ask(url)).toMatchObject({ ok: false, fault: { code: "SERVER_UNREACHABLE" } });
  });

  it("says that the answer broke off", async () => {
    const url = await serve((_, response) => {
      response.writeHead(200, { "content-length": "100" });
      response.write("{");
      setTimeout(() => response.destroy(), 10);
    });
    expect(await ask(url)).toMatchObject({ ok: false, fault: { code: "SERVER_UNREACHABLE" } });
  });

  it("gives up when it is told to, before and while it waits", async () => {
    const url = await serve(() => {});
    const cancelled = { ok: false, fault: { code: "CANCELLED" } };
    const controller = new AbortController();
    const answer = ask(url, controller.signal);
    controller.abort();
    expect(await answer).toMatchObject(cancelled);
    expect(await ask(url, controller.signal)).toMatchObject(cancelled);
  });

  it("isn't fooled by a fetch that rejects with something else than an error", async () => {
    const request = createRequest({ url: "/", fetch: () => Promise.reject("gone") });
    expect(await request(SearchDocument, variables, patience())).toMatchObject({
      fault: { code: "SERVER_UNREACHABLE", facts: { reason: "gone" } },
    });
  });
});

describe("createFetchReadiness", () => {
  it.each([
    ["ready", 200, "ready"],
    ["loading", 503, "loading"],
    ["empty", 503, "loading"],
    ["database-unavailable", 503, "database-unavailable"],
    ["toString", 200, "server-unreachable"],
  ])("reads %s with status %d as %s", async (status, code, connection) => {
    expect(await look(await answering({ status }, code))).toBe(connection);
  });

  it("takes a proxy's page, silence and refusal for a server that can't be reached", async () => {
    expect(await look(await answering("<h1>502</h1>", 502))).toBe("server-unreachable");
    expect(await look(await answering("null"))).toBe("server-unreachable");
    expect(await look(await serve(() => {}), AbortSignal.timeout(20))).toBe("server-unreachable");
    expect(await look("http://127.0.0.1:1/")).toBe("server-unreachable");
  });
});
