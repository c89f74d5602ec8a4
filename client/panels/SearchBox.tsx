import { useCombobox } from "downshift";
import { type RefObject, useMemo } from "react";
import { captionOf } from "../graph/captionOf.ts";
import type { Entity } from "../graph/Entity.ts";
import { kinds } from "../graph/Kind.ts";
import type { SearchBox as SearchBoxState, SearchHit } from "../state/AppState.ts";
import { selectView } from "../state/selectView.ts";
import { Icon, type IconName } from "../ui/Icon.tsx";
import { IconButton } from "../ui/IconButton.tsx";
import { describeFault } from "./describeMessage.ts";
import { KindIcon } from "./KindIcon.tsx";
import { useAppState, usePage } from "./Page.tsx";
import { kindLabel } from "./kindLabel.ts";
import { useReader } from "./Reader.tsx";

/** Something that the box can do besides finding: an entry of its "commands" section. */
export interface SearchCommand {
  readonly id: string;
  readonly label: string;
  readonly icon: IconName;
  readonly run: () => void;
}

type Item =
  | { readonly type: "hit"; readonly hit: SearchHit }
  | { readonly type: "command"; readonly command: SearchCommand };

interface Section {
  readonly heading: string;
  readonly items: readonly Item[];
}

interface SearchBoxProps {
  readonly commands: readonly SearchCommand[];
  readonly inputRef: RefObject<HTMLInputElement | null>;
}

function hitsOf(search: SearchBoxState): readonly SearchHit[] {
  return search.answer?.status === "ready" ? search.answer.value : [];
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
    return sections;
  }, [search, commands, language, messages, vocabulary]);
}

function HitLine({ entity, matched }: { readonly entity: Entity; readonly matched: string }) {
  const { language, messages } = useReader();
  const isShown = useAppState((state) => selectView(state).shown.includes(entity.id));
  const caption = captionOf(entity, language);
  return (
    <>
      <KindIcon kind={entity.kind} />
      <span className="hit-names">
        <span lang={caption.language}>{caption.text}</span>
        {matched === caption.text ? null : (
          <span className="quiet">{messages.search.alsoCalled(matched)}</span>
        )}
      </span>
      {isShown ? <span className="count">{messages.search.shown}</span> : null}
    </>
  );
}

function ItemLine({ item }: { readonly item: Item }) {
  if (item.type === "hit") return <HitLine entity={item.hit.entity} matched={item.hit.matched} />;
  return (
    <>
      <Icon name={item.command.icon} />
      <span>{item.command.label}</span>
    </>
  );
}

/** What the box says where there is no hit: searching, nothing found, or what went wrong. */
function SearchStatus() {
  const { messages } = useReader();
  const search = useAppState((state) => state.search);
  if (search.text.trim() === "" || search.answer === null) return null;
  switch (search.answer.status) {
    case "loading":
      return <p className="search-status">{messages.search.searching}</p>;
    case "failed":
      return (
        <p className="search-status">
          {messages.search.failed} {describeFault(search.answer.fault, messages)}
        </p>
      );
    case "missing":
      return null;
    case "ready":
      return search.answer.value.length > 0 ? null : (
        <p className="search-status">
          {messages.search.nothingFound(search.text.trim())} {messages.search.nothingFoundHint}
        </p>
      );
  }
}

function itemKey(item: Item): string {
  return item.type === "hit" ? `hit:${item.hit.entity.id}` : `command:${item.command.id}`;
}

function itemText(item: Item | null): string {
  if (item === null) return "";
  return item.type === "hit" ? item.hit.matched : item.command.label;
}

/** The one box: entities of every kind in sections, and commands. */
export function SearchBox({ commands, inputRef }: SearchBoxProps) {
  const { messages } = useReader();
  const { effects } = usePage();
  const text = useAppState((state) => state.search.text);
  const sections = useSections(commands);
  const items = useMemo(() => sections.flatMap((section) => section.items), [sections]);
  const choose = (item: Item) => {
    if (item.type === "hit") void effects.showEntity(item.hit.entity.id);
    else item.command.run();
    void effects.search("");
  };
  const box = useCombobox<Item>({
    items: [...items],
    inputValue: text,
    selectedItem: null,
    defaultHighlightedIndex: 0,
    itemToString: itemText,
    onInputValueChange: ({ inputValue, type }) => {
      if (type === useCombobox.stateChangeTypes.InputChange) void effects.search(inputValue);
    },
    onSelectedItemChange: ({ selectedItem }) => {
      if (selectedItem !== null) choose(selectedItem);
    },
    stateReducer: (_state, { type, changes }) =>
      type === useCombobox.stateChangeTypes.InputBlur ? { ...changes, selectedItem: null } : changes,
  });
  return (
    <div className="search-box" role="search">
      <label className="visually-hidden" {...box.getLabelProps()}>
        {messages.search.label}
      </label>
      <Icon name="search" />
      <input
        {...box.getInputProps({ ref: inputRef, type: "text", placeholder: messages.search.placeholder })}
        className="search-input"
        spellCheck={false}
        maxLength={200}
      />
      {text === "" ? null : (
        <IconButton icon="close" label={messages.search.clear} onClick={() => void effects.search("")} />
      )}
      <div className="search-answer" hidden={!box.isOpen}>
        <SearchStatus />
        <ul {...box.getMenuProps({ "aria-label": messages.search.label })} className="search-list">
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
                          data-highlighted={box.highlightedIndex === index}
                          {...box.getItemProps({ item, index })}
                        >
                          <ItemLine item={item} />
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
