import { selectView } from "../state/selectView.ts";
import { Found } from "./Found.tsx";
import { FoundedPanel } from "./FoundedPanel.tsx";
import { ImpactPanel } from "./ImpactPanel.tsx";
import { useAppState } from "./Page.tsx";

/** What falls apart without an entity, or what it brought about. */
export function ConsequencesPanel() {
  const inquiry = useAppState((state) => selectView(state).inquiry);
  if (inquiry === null) return null;
  return (
    <Found inquiry={inquiry}>
      {(finding) => {
        if (finding.on === "impact") return <ImpactPanel finding={finding} />;
        return finding.on === "founded" ? <FoundedPanel finding={finding} /> : null;
      }}
    </Found>
  );
}
