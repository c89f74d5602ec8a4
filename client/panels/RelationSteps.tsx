import type { ReactNode } from "react";
import { EntityChip } from "./EntityChip.tsx";
import { Hop } from "./Hop.tsx";
import { useAppState } from "./Page.tsx";

interface RelationStepsProps {
  readonly id: string;
  /** What is said of it, above it. */
  readonly children?: ReactNode;
}

/** One relation of an answer from end to end, with the sentences that prove it. */
export function RelationSteps({ id, children }: RelationStepsProps) {
  const relation = useAppState((state) => state.graph.relations.get(id));
  if (relation === undefined) return null;
  return (
    <li className="path-item path-steps">
      {children}
      <EntityChip id={relation.from} />
      <Hop relation={relation} isForward />
      <EntityChip id={relation.to} />
    </li>
  );
}
