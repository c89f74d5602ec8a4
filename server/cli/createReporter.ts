/** Where lines go: standard output, or what a test collects. */
export interface Output {
  readonly isTTY?: boolean;
  readonly columns?: number;
  write(text: string): unknown;
}

/** Says within a step how far it is, in a few words: "1,200 of 2,500 rows". */
export type Report = (detail: string) => void;

/** Tells the person at the keyboard what is going on, a line for each step with its seconds. */
export interface Reporter {
  /** Runs `work` as a step; steps may run side by side. What `work` gives or throws is passed on. */
  step<Result>(title: string, work: (report: Report) => Promise<Result>): Promise<Result>;
  /** A line that stays. */
  readonly line: (text: string) => void;
}

interface Step {
  readonly title: string;
  readonly since: number;
  detail: string;
}

/** On a terminal the last line is rewritten this often; elsewhere a line says as rarely that work goes on. */
const TERMINAL_INTERVAL_MS = 200;
const PLAIN_INTERVAL_MS = 5_000;

function toSeconds(since: number): string {
  return `${((performance.now() - since) / 1000).toFixed(1)} s`;
}

function toText({ title, detail, since }: Step): string {
  return `${title}${detail === "" ? "" : `: ${detail}`}  ${toSeconds(since)}`;
}

export function createReporter(output: Output): Reporter {
  const running = new Set<Step>();
  const isTerminal = output.isTTY === true;
  let timer: NodeJS.Timeout | undefined;

  const clear = () => (isTerminal ? "\r\u001B[K" : "");

  function writeStatus(): void {
    const text = [...running].map(toText).join(" · ");
    if (text !== "") output.write(`${clear()}${`… ${text}`.slice(0, (output.columns ?? 80) - 1)}`);
  }

  function writeLine(text: string): void {
    output.write(`${clear()}${text}\n`);
    if (isTerminal) writeStatus();
  }

  function tick(): void {
    if (isTerminal) writeStatus();
    else for (const step of running) writeLine(`… ${toText(step)}`);
  }

  function begin(step: Step): void {
    running.add(step);
    timer ??= setInterval(tick, isTerminal ? TERMINAL_INTERVAL_MS : PLAIN_INTERVAL_MS);
  }

  function end(step: Step, mark: string): void {
    running.delete(step);
    if (running.size === 0) {
      clearInterval(timer);
      timer = undefined;
    }
    writeLine(`${mark} ${toText(step)}`);
  }

  return {
    line: writeLine,
    async step(title, work) {
      const step: Step = { title, since: performance.now(), detail: "" };
      begin(step);
      try {
        const result = await work((detail) => {
          step.detail = detail;
        });
        end(step, "✓");
        return result;
      } catch (error) {
        end(step, "✗");
        throw error;
      }
    },
  };
}
