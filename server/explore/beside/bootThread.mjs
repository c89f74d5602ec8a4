// The first thing that runs in another thread, in plain JavaScript: from here on TypeScript is understood.
import { register } from "tsx/esm/api";

register();
await import("./answerTask.ts");
