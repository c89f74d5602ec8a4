import { useState } from "react";
import type { AnswerFinding, Chip } from "../../graph/AnswerFinding.ts";
import { Icon } from "../../ui/Icon.tsx";
import { Menu, MenuItem, type MenuPlace } from "../../ui/Menu.tsx";
import { usePage } from "../Page.tsx";
import { useToolMessages } from "../useToolMessages.ts";

interface OpenChip {
  readonly chip: Chip;
  readonly place: MenuPlace;
}

/** How the question was understood, in parts; choosing one opens what could stand in its place, and asks anew with it. */
export function Reading({ finding }: { readonly finding: AnswerFinding }) {
  const { ask } = useToolMessages();
  const { effects } = usePage();
  const [open, setOpen] = useState<OpenChip | null>(null);
  const { reading, chips, language } = finding;
  const canChange = chips.some(({ alternatives }) => alternatives.length > 0);
  return (
    <section className="reading">
      <h3>{ask.reading}</h3>
      <p lang={language}>{reading}</p>
      {chips.length === 0 ? null : (
        <ul className="chips reading-chips">
          {chips.map((chip) => (
            <li key={`${chip.role} ${chip.value}`}>
              {chip.alternatives.length === 0 ? (
                <span className="reading-chip">
                  <span className="count">{ask.roles[chip.role]}</span>
                  <span lang={language}>{chip.text}</span>
                </span>
              ) : (
                <button
                  type="button"
                  className="chip reading-chip"
                  aria-haspopup="menu"
                  onClick={(event) => {
                    const { left, bottom } = event.currentTarget.getBoundingClientRect();
                    setOpen({ chip, place: { x: left, y: bottom } });
                  }}
                >
                  <span className="count">{ask.roles[chip.role]}</span>{" "}
                  <span lang={language}>{chip.text}</span>
                  <Icon name="down" />
                </button>
              )}
            </li>
          ))}
        </ul>
      )}
      {canChange ? <p className="quiet">{ask.readingHint}</p> : null}
      {open === null ? null : (
        <Menu label={ask.instead(open.chip.text)} place={open.place} onClose={() => setOpen(null)}>
          {open.chip.alternatives.map(({ text, question }) => (
            <MenuItem
              key={question}
              label={text}
              onChoose={() => {
                setOpen(null);
                void effects.inquire({ on: "answer", question });
              }}
            />
          ))}
        </Menu>
      )}
    </section>
  );
}
