import { Agent, request } from "node:http";
import type { Load, LoadResult } from "./driveLoad.ts";

/** Posts once and resolves to how many bytes came back. */
function post(agent: Agent, url: string, body: string): Promise<number> {
  return new Promise((resolve, reject) => {
    const headers = { "content-type": "application/json", "content-length": Buffer.byteLength(body) };
    const sent = request(url, { method: "POST", agent, headers }, (response) => {
      let bytes = 0;
      response.on("data", (chunk: Buffer) => (bytes += chunk.length));
      response.on("end", () => {
        if (response.statusCode === 200) resolve(bytes);
        else reject(new Error(`${url} answered ${response.statusCode}`));
      });
      response.on("error", reject);
    });
    sent.on("error", reject);
    sent.end(body);
  });
}

/** Each client asks again as soon as it has its answer, until the time is over. */
async function drive(load: Load): Promise<LoadResult> {
  const agent = new Agent({ keepAlive: true, maxSockets: load.clients });
  const latenciesMs: number[] = [];
  let bytes = 0;
  let sent = 0;
  const begin = performance.now();
  const client = async () => {
    while (performance.now() - begin < load.durationMs) {
      const sentAt = performance.now();
      const body = load.bodies[sent++ % load.bodies.length] ?? "";
      bytes = await post(agent, load.url, body);
      latenciesMs.push(performance.now() - sentAt);
    }
  };
  await Promise.all(Array.from({ length: load.clients }, client));
  const seconds = (performance.now() - begin) / 1000;
  agent.destroy();
  return { requestsPerSecond: latenciesMs.length / seconds, latenciesMs, bytes };
}

process.on("message", (load: Load) => {
  drive(load).then(
    (result) => process.send?.({ result }),
    (error: unknown) => process.send?.({ failure: String(error) }),
  );
});
