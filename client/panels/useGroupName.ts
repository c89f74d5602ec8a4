import type { DrawnGroup } from "../state/selectDrawnGraph.ts";
import { kindLabel } from "./kindLabel.ts";
import { useReader } from "./Reader.tsx";
import { useNameOf } from "./useNameOf.ts";

/** Says in full what a group stands for: the hub, how it is related, how many more of which kind. */
export function useGroupName(): (drawn: DrawnGroup) => string {
  const { language, messages, vocabulary } = useReader();
  const nameOf = useNameOf();
  return ({ group, rest }) =>
    messages.group.name({
      hub: nameOf(group.hub),
      label: vocabulary.relationTypes.get(group.type)?.labels[language][group.direction] ?? group.type,
      kinds: kindLabel(group.kind, { language, vocabulary, plural: true }),
      count: rest,
    });
}
