import { describe, expect, it } from "vitest";
import { toLastingFault } from "../../server/cli/verifyRemote.ts";

const remote = {
  kind: "remote",
  uri: "bolt://db",
  user: "reader",
  password: "secret",
  database: "graph",
} as const;

describe("toLastingFault", () => {
  it.each([
    ["Neo.ClientError.Security.Unauthorized", "NEO4J_PASSWORD"],
    ["Neo.ClientError.Security.AuthenticationRateLimit", "in a minute"],
    ["Neo.ClientError.Database.DatabaseNotFound", "NEO4J_DATABASE"],
  ])("knows that waiting won't help against %s", (code, advice) => {
    const fault = toLastingFault(code, remote);
    expect(fault?.advice).toContain(advice);
    expect(fault?.message).toContain("bolt://db");
    expect(`${fault?.message} ${fault?.advice}`).not.toContain("secret");
  });

  it.each(["ServiceUnavailable", ""])("waits for a database that gives %j", (code) => {
    expect(toLastingFault(code, remote)).toBeUndefined();
  });
});
