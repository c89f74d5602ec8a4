// Takes the lock that the first argument names as often as the second says, each time noting in the file of the
// third when it came in and when it went out.
import { appendFileSync } from "node:fs";
import { holdLock } from "../../../server/localNeo4j/holdLock.ts";
import { pause } from "../../../server/localNeo4j/pause.ts";

const [path = "", times = "1", notes = ""] = process.argv.slice(2);
const options = { signal: new AbortController().signal, onWait: () => undefined };
for (let time = 0; time < Number(times); time += 1) {
  await holdLock(path, options, async () => {
    appendFileSync(notes, "in\n");
    await pause(5);
    appendFileSync(notes, "out\n");
  });
}
