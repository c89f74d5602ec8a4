import { Fragment } from "react";
import { type Command, type Shortcut, shortcuts } from "../state/shortcuts.ts";
import { Dialog } from "../ui/Dialog.tsx";
import { keyLabels } from "./keyLabels.ts";
import { useReader } from "./Reader.tsx";
import { useToolMessages } from "./useToolMessages.ts";

interface Line {
  readonly command: Command;
  readonly shortcuts: readonly Shortcut[];
}

/** Keys of the number block repeat what other keys do, and aren't listed. */
function linesOf(isWanted: (shortcut: Shortcut) => boolean): readonly Line[] {
  const lines = new Map<Command, Shortcut[]>();
  for (const shortcut of shortcuts) {
    if (!isWanted(shortcut) || shortcut.code.startsWith("Numpad")) continue;
    lines.set(shortcut.command, [...(lines.get(shortcut.command) ?? []), shortcut]);
  }
  return [...lines].map(([command, own]) => ({ command, shortcuts: own }));
}

const inGraph = linesOf(({ where }) => where === "graph");
const anywhere = linesOf(({ where }) => where !== "graph");

function Keys({ shortcut }: { readonly shortcut: Shortcut }) {
  const messages = useToolMessages();
  return keyLabels(shortcut, messages).map((label, index) => (
    <span key={label}>
      {index === 0 ? "" : " + "}
      <kbd>{label}</kbd>
    </span>
  ));
}

function Lines({ lines }: { readonly lines: readonly Line[] }) {
  const messages = useToolMessages();
  return (
    <dl className="shortcut-list">
      {lines.map((line) => (
        <div key={line.command}>
          <dt>{messages.shortcuts.commands[line.command]}</dt>
          <dd>
            {line.shortcuts.map((shortcut, index) => (
              <Fragment key={`${shortcut.code} ${shortcut.control}`}>
                {index === 0 ? "" : ` ${messages.shortcuts.or} `}
                <span>
                  <Keys shortcut={shortcut} />
                </span>
              </Fragment>
            ))}
          </dd>
        </div>
      ))}
    </dl>
  );
}

/** The list of shortcuts, made from the table that the keyboard itself obeys. */
export function ShortcutsDialog({ onClose }: { readonly onClose: () => void }) {
  const { messages } = useReader();
  const tools = useToolMessages();
  return (
    <Dialog title={tools.shortcuts.title} closeLabel={messages.command.close} onClose={onClose}>
      <h3>{tools.shortcuts.anywhere}</h3>
      <Lines lines={anywhere} />
      <h3>{tools.shortcuts.inGraph}</h3>
      <Lines lines={inGraph} />
    </Dialog>
  );
}
