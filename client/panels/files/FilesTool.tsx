import { useState } from "react";
import type { ExportFormat } from "../../graph/ExportFormat.ts";
import { selectScene } from "../../state/selectScene.ts";
import { Menu, MenuItem, type MenuPlace } from "../../ui/Menu.tsx";
import { exportPng } from "../../view/picture/exportPng.ts";
import { exportSvg } from "../../view/picture/exportSvg.ts";
import { usePage } from "../Page.tsx";
import { useReader } from "../Reader.tsx";
import { useAppearance } from "../useAppearance.ts";
import { useToolMessages } from "../useToolMessages.ts";
import { describePicture } from "./describePicture.ts";
import { makePage } from "./makePage.ts";
import { NotebookDialog } from "./NotebookDialog.tsx";
import { notebookStore } from "./notebookStore.ts";
import { saveFile } from "./saveFile.ts";

const extensions: Readonly<Record<ExportFormat, string>> = {
  csv: "zip",
  jsonld: "jsonld",
  graphml: "graphml",
};

interface Jobs {
  readonly picture: (format: "png" | "svg") => Promise<string | null>;
  readonly data: (format: ExportFormat) => Promise<string | null>;
  readonly keep: () => Promise<string | null>;
}

/** What the menu's lines do; each gives what is to be said of it, or null where it failed. */
function useJobs(): Jobs {
  const reader = useReader();
  const tools = useToolMessages();
  const { store, effects } = usePage();
  const appearance = useAppearance();
  const save = (file: Blob, extension: string) => {
    const name = `kelisim.${extension}`;
    saveFile(file, name);
    return tools.exports.done(name);
  };
  return {
    async picture(format) {
      const evidence = await effects.gatherEvidence();
      if (evidence === null) return null;
      const state = store.getState();
      const picture = exportSvg(
        selectScene(state, appearance),
        describePicture({ state, reader, tools, evidence }),
      );
      if (format === "svg") return save(new Blob([picture.svg], { type: "image/svg+xml" }), format);
      return save(await exportPng(picture), format);
    },
    async data(format) {
      const file = await effects.fetchFile(format);
      return file === null ? null : save(file, extensions[format]);
    },
    async keep() {
      const evidence = await effects.gatherEvidence();
      if (evidence === null) return null;
      const page = makePage({ state: store.getState(), reader, tools, evidence });
      const notebook = notebookStore.get();
      const isKept = notebookStore.set({ ...notebook, pages: [...notebook.pages, page] });
      return isKept ? tools.notebook.kept : tools.notebook.notKept;
    },
  };
}

interface FilesToolProps {
  /** Where the menu opens; null while it is closed. */
  readonly place: MenuPlace | null;
  readonly onClose: () => void;
}

/** The menu of everything that can be taken along, and the notebook. */
export function FilesTool({ place, onClose }: FilesToolProps) {
  const { messages } = useReader();
  const { exports, notebook } = useToolMessages();
  const jobs = useJobs();
  const [said, setSaid] = useState("");
  const [isNotebookOpen, setNotebookOpen] = useState(false);
  const run = async (job: () => Promise<string | null>) => {
    setSaid(exports.making);
    try {
      setSaid((await job()) ?? exports.failed);
    } catch {
      // A picture that this browser can't draw: said in the same words as a file that didn't come.
      setSaid(exports.failed);
    }
    setTimeout(() => setSaid(""), 6_000);
  };
  const choose = (job: () => Promise<string | null>) => () => {
    onClose();
    void run(job);
  };
  return (
    <>
      {place === null ? null : (
        <Menu label={messages.tool.files} place={place} onClose={onClose}>
          <MenuItem label={exports.png} onChoose={choose(() => jobs.picture("png"))} />
          <MenuItem label={exports.svg} onChoose={choose(() => jobs.picture("svg"))} />
          <MenuItem label={exports.csv} onChoose={choose(() => jobs.data("csv"))} />
          <MenuItem label={exports.jsonLd} onChoose={choose(() => jobs.data("jsonld"))} />
          <MenuItem label={exports.graphMl} onChoose={choose(() => jobs.data("graphml"))} />
          <MenuItem
            label={exports.print}
            onChoose={() => {
              onClose();
              window.print();
            }}
          />
          <hr className="menu-separator" />
          <MenuItem label={notebook.keep} onChoose={choose(jobs.keep)} />
          <MenuItem
            label={notebook.open}
            onChoose={() => {
              onClose();
              setNotebookOpen(true);
            }}
          />
        </Menu>
      )}
      <span role="status" className={said === "" ? "visually-hidden" : "copied"}>
        {said}
      </span>
      {isNotebookOpen ? <NotebookDialog onClose={() => setNotebookOpen(false)} /> : null}
    </>
  );
}
