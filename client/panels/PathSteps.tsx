import { Fragment } from "react";
import type { Path } from "../graph/Finding.ts";
import { EntityChip } from "./EntityChip.tsx";
import { Hop } from "./Hop.tsx";
import { useAppState } from "./Page.tsx";

/** A path step by step: who stands on it, how each is related to the next, and the sentences that prove it. */
export function PathSteps({ path }: { readonly path: Path }) {
  const relations = useAppState((state) => state.graph.relations);
  return (
    <ol className="path-steps">
      {path.entities.map((id, index) => {
        const relation = relations.get(path.relations[index] ?? "");
        return (
          <Fragment key={id}>
            <li>
              <EntityChip id={id} />
            </li>
            {relation === undefined ? null : (
              <li>
                <Hop relation={relation} isForward={relation.from === id} />
              </li>
            )}
          </Fragment>
        );
      })}
    </ol>
  );
}
