import "./notebook.css";
import { useSyncExternalStore } from "react";
import { Dialog } from "../../ui/Dialog.tsx";
import { IconButton } from "../../ui/IconButton.tsx";
import { useReader } from "../Reader.tsx";
import { useToolMessages } from "../useToolMessages.ts";
import type { NotebookPage } from "./NotebookPage.ts";
import { notebookStore } from "./notebookStore.ts";
import { saveFile } from "./saveFile.ts";
import { writeNotebook } from "./writeNotebook.ts";

function updatePage(id: string, change: Partial<NotebookPage>): void {
  const notebook = notebookStore.get();
  const pages = notebook.pages.map((page) => (page.id === id ? { ...page, ...change } : page));
  notebookStore.set({ ...notebook, pages });
}

/** Moves a page by one place; out of the list it goes with 0. */
function movePage(id: string, by: -1 | 0 | 1): void {
  const notebook = notebookStore.get();
  const index = notebook.pages.findIndex((page) => page.id === id);
  const page = notebook.pages[index];
  if (page === undefined) return;
  const others = notebook.pages.filter((other) => other !== page);
  const pages = by === 0 ? others : others.toSpliced(Math.max(0, index + by), 0, page);
  notebookStore.set({ ...notebook, pages });
}

interface PageEditorProps {
  readonly page: NotebookPage;
  readonly isFirst: boolean;
  readonly isLast: boolean;
}

function PageEditor({ page, isFirst, isLast }: PageEditorProps) {
  const { notebook } = useToolMessages();
  return (
    <li className="notebook-page">
      <img
        src={`data:image/svg+xml;charset=utf-8,${encodeURIComponent(page.svg)}`}
        alt={notebook.picture(page.title)}
      />
      <div className="notebook-fields">
        <label>
          <span>{notebook.pageTitle}</span>
          <input
            type="text"
            value={page.title}
            onChange={(event) => updatePage(page.id, { title: event.target.value })}
          />
        </label>
        <label>
          <span>{notebook.note}</span>
          <textarea
            rows={2}
            value={page.note}
            onChange={(event) => updatePage(page.id, { note: event.target.value })}
          />
        </label>
        <p>
          <a href={page.hash}>{notebook.show}</a>
        </p>
      </div>
      <div className="notebook-moves">
        <IconButton
          icon="up"
          label={`${notebook.moveUp}: ${page.title}`}
          disabled={isFirst}
          onClick={() => movePage(page.id, -1)}
        />
        <IconButton
          icon="down"
          label={`${notebook.moveDown}: ${page.title}`}
          disabled={isLast}
          onClick={() => movePage(page.id, 1)}
        />
        <IconButton
          icon="close"
          label={`${notebook.remove}: ${page.title}`}
          onClick={() => movePage(page.id, 0)}
        />
      </div>
    </li>
  );
}

/** The kept pages: titles, notes, order, and the whole as one HTML file. */
export function NotebookDialog({ onClose }: { readonly onClose: () => void }) {
  const { language, messages } = useReader();
  const tools = useToolMessages();
  const { notebook: texts } = tools;
  const notebook = useSyncExternalStore(notebookStore.subscribe, notebookStore.get);
  const download = () => {
    const address = `${window.location.origin}${window.location.pathname}`;
    const html = writeNotebook(notebook, { language, tools, address });
    saveFile(new Blob([html], { type: "text/html" }), "kelisim-notebook.html");
  };
  return (
    <Dialog title={texts.open} closeLabel={messages.command.close} onClose={onClose}>
      {notebook.pages.length === 0 ? (
        <p>{texts.empty}</p>
      ) : (
        <>
          <label className="notebook-title">
            <span>{texts.heading}</span>
            <input
              type="text"
              value={notebook.title}
              placeholder={texts.untitled}
              onChange={(event) => notebookStore.set({ ...notebook, title: event.target.value })}
            />
          </label>
          <p className="quiet" role="status">
            {texts.pages(notebook.pages.length)}
          </p>
          <ol className="notebook-pages">
            {notebook.pages.map((page, index) => (
              <PageEditor
                key={page.id}
                page={page}
                isFirst={index === 0}
                isLast={index === notebook.pages.length - 1}
              />
            ))}
          </ol>
          <button type="button" className="button" onClick={download}>
            {texts.download}
          </button>
        </>
      )}
    </Dialog>
  );
}
