import { type RefObject, useId, useMemo } from "react";
import type { Namesakes } from "../graph/findNamesakes.ts";
import { kinds } from "../graph/Kind.ts";
import type { SearchBox as SearchBoxState, SearchHit } from "../state/AppState.ts";
import { Icon, type IconName } from "../ui/Icon.tsx";
import { IconButton } from "../ui/IconButton.tsx";
import { useCombobox } from "../ui/useCombobox.ts";
import { HitLine } from "./HitLine.tsx";
import { useAppState, usePage } from "./Page.tsx";
import { endsAsQuestion, isQuestion } from "./isQuestion.ts";
import { kindLabel } from "./kindLabel.ts";
import { useReader } from "./Reader.tsx";
import { SearchStatus } from "./SearchStatus.tsx";
import { useHitNamesakes } from "./useHitNamesakes.ts";

/** Something that the box can do besides finding: an entry of its "commands" section. */
export interface SearchCommand {
  readonly id: string;
  readonly label: string;
  readonly icon: IconName;
  readonly run: () => void;
}

type Item =
  | { readonly type: "hit"; readonly hit: SearchHit }
  | { readonly type: "ask"; readonly question: string }
  | { readonly type: "command"; readonly command: SearchCommand };

interface Section {
  readonly heading: string;
  readonly items: readonly Item[];
}

interface SearchBoxProps {
  readonly commands: readonly SearchCommand[];
  readonly inputRef: RefObject<HTMLInputElement | null>;
}

const noHits: readonly SearchHit[] = [];

function hitsOf(search: SearchBoxState): readonly SearchHit[] {
  return search.answer?.status === "ready" ? search.answer.value : noHits;
}

/** The best hit keeps its place: kinds come in the order of their best hit. */
function groupByKind(hits: readonly SearchHit[]): readonly (readonly SearchHit[])[] {
  const order = [...new Set(hits.map((hit) => hit.entity.kind))];
  return order.map((kind) => hits.filter((hit) => hit.entity.kind === kind));
}

function useSections(commands: readonly SearchCommand[]): readonly Section[] {
  const { language, messages, vocabulary } = useReader();
  const search = useAppState((state) => state.search);
  return useMemo(() => {
    const text = search.text.trim().toLocaleLowerCase();
    const sections: Section[] = groupByKind(hitsOf(search)).map((group) => ({
      heading: kindLabel(group[0]?.entity.kind ?? kinds[0], { language, vocabulary, plural: true }),
      items: group.map((hit) => ({ type: "hit", hit })),
    }));
    const fitting = commands.filter(
      (command) => text === "" || command.label.toLocaleLowerCase().includes(text),
    );
    if (fitting.length > 0)
      sections.push({
        heading: messages.search.commands,
        items: fitting.map((command) => ({ type: "command", command })),
      });
    const question = search.text.trim();
    if (!isQuestion(question)) return sections;
    const asking: Section = { heading: messages.tabs.ask, items: [{ type: "ask", question }] };
    return endsAsQuestion(question) ? [asking, ...sections] : [...sections, asking];
  }, [search, commands, language, messages, vocabulary]);
}

function AskLine({ question }: { readonly question: string }) {
  const { messages } = useReader();
  return (
    <>
      <Icon name="ask" />
      <span>{messages.search.ask(question)}</span>
    </>
  );
}

interface ItemLineProps {
  readonly item: Item;
  readonly namesakes: Namesakes;
}

function ItemLine({ item, namesakes }: ItemLineProps) {
  if (item.type === "hit") return <HitLine hit={item.hit} namesakes={namesakes} />;
  if (item.type === "ask") return <AskLine question={item.question} />;
  return (
    <>
      <Icon name={item.command.icon} />
      <span>{item.command.label}</span>
    </>
  );
}

function itemKey(item: Item): string {
  switch (item.type) {
    case "hit":
      return `hit:${item.hit.entity.id}`;
    case "ask":
      return "ask";
    case "command":
      return `command:${item.command.id}`;
  }
}

/** The one box: entities of every kind in sections, and commands. */
export function SearchBox({ commands, inputRef }: SearchBoxProps) {
  const { messages } = useReader();
  const { effects } = usePage();
  const search = useAppState((state) => state.search);
  const { text } = search;
  const sections = useSections(commands);
  const namesakes = useHitNamesakes(hitsOf(search));
  const items = useMemo(() => sections.flatMap((section) => section.items), [sections]);
  const choose = (item: Item) => {
    if (item.type === "hit") void effects.showEntity(item.hit.entity.id);
    else if (item.type === "ask") void effects.inquire({ on: "answer", question: item.question });
    else item.command.run();
    void effects.search("");
  };
  const box = useCombobox({
    text,
    count: items.length,
    version: items,
    onType: (typed) => void effects.search(typed),
    onChoose: (index) => {
      const item = items[index];
      if (item !== undefined) choose(item);
    },
  });
  const inputId = useId();
  return (
    <div className="search-box" role="search">
      <label className="visually-hidden" htmlFor={inputId}>
        {messages.search.label}
      </label>
      <Icon name="search" />
      <input
        {...box.inputProps}
        ref={inputRef}
        id={inputId}
        type="text"
        placeholder={messages.search.placeholder}
        className="search-input"
        maxLength={200}
      />
      {text === "" ? null : (
        <IconButton icon="close" label={messages.search.clear} onClick={() => void effects.search("")} />
      )}
      <div className="search-answer" hidden={!box.isOpen}>
        <SearchStatus search={search} />
        <ul {...box.listProps} aria-label={messages.search.label} className="search-list">
          {box.isOpen
            ? sections.map((section) => (
                <li key={section.heading} role="presentation">
                  <h3 className="search-heading" role="presentation">
                    {section.heading}
                  </h3>
                  <ul role="presentation">
                    {section.items.map((item) => {
                      const index = items.indexOf(item);
                      return (
                        <li
                          key={itemKey(item)}
                          className="search-item"
                          data-highlighted={box.highlighted === index}
                          {...box.optionProps(index)}
                        >
                          <ItemLine item={item} namesakes={namesakes} />
                        </li>
                      );
                    })}
                  </ul>
                </li>
              ))
            : null}
        </ul>
      </div>
    </div>
  );
}
