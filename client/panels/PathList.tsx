import type { KeyboardEvent } from "react";
import type { Path } from "../graph/Finding.ts";
import { Icon } from "../ui/Icon.tsx";
import { EntityName } from "./EntityName.tsx";
import { KindIcon } from "./KindIcon.tsx";
import { useAppState, usePage } from "./Page.tsx";
import { PathSteps } from "./PathSteps.tsx";
import { useReader } from "./Reader.tsx";

/** A path in a line: who stands on it, with arrows as the sources say. */
function PathLine({ path }: { readonly path: Path }) {
  const { entities, relations } = useAppState((state) => state.graph);
  return (
    <span className="path-line">
      {path.entities.map((id, index) => {
        const entity = entities.get(id);
        const before = relations.get(path.relations[index - 1] ?? "");
        return (
          <span key={id} className="path-stop">
            {before === undefined ? null : (
              <span className="path-arrow" data-forward={before.to === id}>
                <Icon name="arrow" />
              </span>
            )}
            {entity === undefined ? (
              id
            ) : (
              <>
                <KindIcon kind={entity.kind} />
                <EntityName entity={entity} />
              </>
            )}
          </span>
        );
      })}
    </span>
  );
}

interface PathItemProps {
  readonly path: Path;
  readonly index: number;
  readonly total: number;
  /** Whether it is the one that is marked. */
  readonly isChosen: boolean;
  readonly isOpen: boolean;
  readonly isTabStop: boolean;
}

function PathItem({ path, index, total, isChosen, isOpen, isTabStop }: PathItemProps) {
  const { messages } = useReader();
  const { store } = usePage();
  const chosen = isChosen ? null : index;
  return (
    <li className="path-item" data-chosen={isChosen}>
      <button
        type="button"
        className="path-head"
        data-path={index}
        aria-expanded={isOpen}
        aria-pressed={isChosen}
        tabIndex={isTabStop ? 0 : -1}
        onClick={() => store.dispatch({ type: "viewChanged", event: { type: "pathChosen", chosen } })}
      >
        <span className="path-title">
          {messages.connect.path({ position: index + 1, total, steps: path.relations.length })}
        </span>
        {isOpen ? null : <PathLine path={path} />}
      </button>
      {isOpen ? <PathSteps path={path} /> : null}
    </li>
  );
}

const moves: Readonly<Record<string, (index: number, count: number) => number>> = {
  ArrowDown: (index, count) => Math.min(index + 1, count - 1),
  ArrowUp: (index) => Math.max(index - 1, 0),
  Home: () => 0,
  End: (_, count) => count - 1,
};

interface PathListProps {
  readonly paths: readonly Path[];
  readonly chosen: number | null;
}

/**
 * Paths to walk through with the arrow keys: up and down from one to the next, which marks it on the map, right into
 * its steps and left back. The marked one is written out with its sources, the first where none is.
 */
export function PathList({ paths, chosen }: PathListProps) {
  const { store } = usePage();
  const open = chosen !== null && chosen < paths.length ? chosen : 0;
  const onKeyDown = (event: KeyboardEvent<HTMLOListElement>) => {
    if (event.altKey || event.ctrlKey || event.metaKey || !(event.target instanceof HTMLElement)) return;
    const list = event.currentTarget;
    const heads = [...list.querySelectorAll<HTMLElement>("[data-path]")];
    const item = event.target.closest(".path-item");
    const index = heads.findIndex((head) => item?.contains(head));
    const steps = [...(item?.querySelectorAll<HTMLElement>("[data-step]") ?? [])];
    const step = steps.indexOf(event.target);
    const next = nextPlace(event.key, { heads, index, steps, step });
    if (next === undefined) return;
    event.preventDefault();
    next.focus();
    const path = heads.indexOf(next);
    if (path !== -1 && path !== index)
      store.dispatch({ type: "viewChanged", event: { type: "pathChosen", chosen: path } });
  };
  return (
    <ol className="path-list" onKeyDown={onKeyDown}>
      {paths.map((path, index) => (
        <PathItem
          key={path.relations.join(" ")}
          path={path}
          index={index}
          total={paths.length}
          isChosen={index === chosen}
          isOpen={index === open}
          isTabStop={index === open}
        />
      ))}
    </ol>
  );
}

interface Place {
  readonly heads: readonly HTMLElement[];
  readonly index: number;
  readonly steps: readonly HTMLElement[];
  /** -1 on the path itself. */
  readonly step: number;
}

function nextPlace(key: string, { heads, index, steps, step }: Place): HTMLElement | undefined {
  if (step === -1) {
    if (key === "ArrowRight") return steps[0];
    const move = Object.hasOwn(moves, key) ? moves[key] : undefined;
    return move === undefined ? undefined : heads[move(index, heads.length)];
  }
  if (key === "ArrowLeft") return heads[index];
  if (key === "ArrowUp" && step === 0) return heads[index];
  const move = Object.hasOwn(moves, key) ? moves[key] : undefined;
  return move === undefined ? undefined : steps[move(step, steps.length)];
}
