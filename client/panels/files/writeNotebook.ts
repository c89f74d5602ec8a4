import type { Language } from "../../graph/Language.ts";
import type { ToolMessages } from "../../i18n/ToolMessages.ts";
import { escapeXml as escape } from "../../view/picture/escapeXml.ts";
import type { NotebookPage, PageAnswer, PagePassage, PageStatement } from "./NotebookPage.ts";
import type { Notebook } from "./notebookStore.ts";

interface Writing {
  readonly language: Language;
  readonly tools: ToolMessages;
  /** The address of the page before the hash. */
  readonly address: string;
}

/** Nothing is loaded and nothing runs, whatever a name or note may hold. */
const policy = "default-src 'none'; img-src data:; style-src 'unsafe-inline'";

const style = `
  :root { color-scheme: light; }
  body { max-width: 56rem; margin: 2rem auto; padding: 0 1rem; color: #1d1f22; background: #fbfaf8;
    font: 400 1rem/1.5 "Noto Sans", "Segoe UI", Arial, sans-serif; }
  h1, h2, h3, h4 { line-height: 1.25; }
  article { margin-block: 3rem; padding-top: 1rem; border-top: 2px solid #8a8578; }
  img { max-width: 100%; height: auto; border: 1px solid #dedad2; background: #fff; }
  blockquote { margin: .5rem 0; padding: .5rem 1rem; border-left: 3px solid #1f4e79; background: #f6f2e8; }
  .quiet { color: #5b5f66; font-size: .875rem; }
  .note { white-space: pre-wrap; }
  a { color: #1f4e79; overflow-wrap: anywhere; }
  @media print { article { break-before: page; } }
`;

/** The notebook as one HTML file that needs nothing from elsewhere. Every text in it is escaped. */
export function writeNotebook({ title, pages }: Notebook, writing: Writing): string {
  const name = escape(title === "" ? writing.tools.notebook.untitled : title);
  return `<!doctype html>
<html lang="${writing.language}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${name}</title>
<style>${style}</style>
</head>
<body>
<main>
<h1>${name}</h1>
${pages.map((page) => writePage(page, writing)).join("\n")}
</main>
</body>
</html>
`;
}

function writePage(page: NotebookPage, { tools: { notebook, ask }, address }: Writing): string {
  const picture = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(page.svg)}`;
  return `<article lang="${escape(page.language)}">
<h2>${escape(page.title)}</h2>
${page.question === null ? "" : `<h3>${escape(notebook.question)}</h3><p>${escape(page.question)}</p>`}
${writeAnswer(page.answer ?? null, ask)}
${page.moment === null ? "" : `<p>${escape(page.moment)}</p>`}
${page.note === "" ? "" : `<p class="note">${escape(page.note)}</p>`}
<p><img src="${escape(picture)}" alt="${escape(notebook.picture(page.title))}"></p>
<h3>${escape(notebook.answer)}</h3>
<p>${escape(page.summary)}</p>
<h3>${escape(notebook.evidence)}</h3>
${page.statements.map((statement) => writeStatement(statement, notebook.uncited)).join("\n")}
${writeSteps(page.steps, notebook.steps)}
<p>${writeLink(address + page.hash, notebook.link)}</p>
${page.footer.map((line) => `<p class="quiet">${escape(line)}</p>`).join("\n")}
</article>`;
}

function writeAnswer(answer: PageAnswer | null, ask: ToolMessages["ask"]): string {
  if (answer === null) return "";
  const { title, sentence, language, reading, lines, passages } = answer;
  const own = `lang="${escape(language)}"`;
  const items = lines.map((line) => `<li>${escape(line)}</li>`).join("");
  return `<section class="answer"><h3>${escape(title)}</h3>
<p ${own}><strong>${escape(sentence)}</strong></p>
${lines.length === 0 ? "" : `<ul ${own}>${items}</ul>`}
${reading === null ? "" : `<p class="quiet">${escape(ask.reading)}: <span ${own}>${escape(reading)}</span></p>`}
${passages.length === 0 ? "" : `<h4>${escape(ask.citations)}</h4>${passages.map(writePassage).join("")}`}
</section>`;
}

function writeStatement({ text, passages }: PageStatement, uncited: string): string {
  const proof =
    passages.length === 0 ? `<p class="quiet">${escape(uncited)}</p>` : passages.map(writePassage).join("");
  return `<section><p><strong>${escape(text)}</strong></p>${proof}</section>`;
}

function writePassage({ text, language, translation, source, address }: PagePassage): string {
  const translated = translation === null ? "" : `<p>${escape(translation)}</p>`;
  const origin = address === null ? escape(source) : writeLink(address, source);
  return `<blockquote><p lang="${escape(language)}">${escape(text)}</p>${translated}<p class="quiet">${origin}</p></blockquote>`;
}

function writeSteps(steps: readonly string[], heading: string): string {
  if (steps.length === 0) return "";
  const items = steps.map((step) => `<li>${escape(step)}</li>`).join("");
  return `<details><summary>${escape(heading)}</summary><ol>${items}</ol></details>`;
}

/** A link, where the address is one of the web; else the text alone, so that no `javascript:` gets in. */
function writeLink(address: string, text: string): string {
  if (!/^https?:\/\//iu.test(address)) return escape(text);
  return `<a href="${escape(address)}" rel="noreferrer">${escape(text)}</a>`;
}
