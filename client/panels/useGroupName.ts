import { captionOf } from "../graph/captionOf.ts";
import type { DrawnGroup } from "../state/selectDrawnGraph.ts";
import { kindLabel } from "./kindLabel.ts";
import { useAppState } from "./Page.tsx";
import { useReader } from "./Reader.tsx";

/** Says in full what a group stands for: the hub, how it is related, how many more of which kind. */
export function useGroupName(): (drawn: DrawnGroup) => string {
  const { language, messages, vocabulary } = useReader();
  const entities = useAppState((state) => state.graph.entities);
  return ({ group, rest }) => {
    const hub = entities.get(group.hub);
    return messages.group.name({
      hub: hub === undefined ? group.hub : captionOf(hub, language).text,
      label: vocabulary.relationTypes.get(group.type)?.labels[language][group.direction] ?? group.type,
      kinds: kindLabel(group.kind, { language, vocabulary, plural: true }),
      count: rest,
    });
  };
}
