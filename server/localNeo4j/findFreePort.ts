import { createServer } from "node:net";

/** The port that listening on `port` gives, or undefined when somebody else has it. */
function tryPort(port: number): Promise<number | undefined> {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.on("error", (error) => {
      if ("code" in error && error.code === "EADDRINUSE") resolve(undefined);
      else reject(error);
    });
    server.listen({ host: "127.0.0.1", port, exclusive: true }, () => {
      const address = server.address();
      server.close(() => resolve(typeof address === "object" && address !== null ? address.port : undefined));
    });
  });
}

/** `preferred` when nobody listens there on the loopback interface, or else any free port. */
export async function findFreePort(preferred?: number): Promise<number> {
  const found = (preferred === undefined ? undefined : await tryPort(preferred)) ?? (await tryPort(0));
  if (found === undefined) throw new Error("No port of the loopback interface is free.");
  return found;
}
