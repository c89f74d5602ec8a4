import { describe, expect, it } from "vitest";
import { toLocalPaths } from "../../server/localNeo4j/localPaths.ts";
import { toSettings } from "../../server/localNeo4j/writeConfiguration.ts";

describe("toSettings", () => {
  const paths = toLocalPaths("/srv/kelisim", "5.26.1");
  const settings = toSettings(paths, { boltPort: 7999, transactionMemoryMb: 300 });

  it("listens on the loopback interface alone, with a password, over Bolt only", () => {
    expect(settings.get("server.bolt.listen_address")).toBe("127.0.0.1:7999");
    expect(settings.get("server.bolt.advertised_address")).toBe("127.0.0.1:7999");
    expect(settings.get("server.default_listen_address")).toBe("127.0.0.1");
    expect(settings.get("dbms.security.auth_enabled")).toBe("true");
    expect(settings.get("server.http.enabled")).toBe("false");
    expect(settings.get("server.https.enabled")).toBe("false");
  });

  it("keeps every folder below the home", () => {
    const folders = [...settings]
      .filter(([key]) => key.startsWith("server.directories."))
      .map(([, value]) => value);
    expect(folders.length).toBeGreaterThan(3);
    expect(folders.every((folder) => folder.startsWith(paths.root))).toBe(true);
  });

  it("tells nobody outside about itself", () => {
    expect(settings.get("dbms.usage_report.enabled")).toBe("false");
  });
});
