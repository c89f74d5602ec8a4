import { useReader } from "./Reader.tsx";

interface TypeChoiceProps {
  /** Names of relation types; empty for all. */
  readonly types: readonly string[];
  readonly onChange: (types: readonly string[]) => void;
}

/** Which types of relations count: all, or those that are ticked. */
export function TypeChoice({ types, onChange }: TypeChoiceProps) {
  const { language, messages, vocabulary } = useReader();
  const rows = [...vocabulary.relationTypes.values()]
    .filter(({ name, count }) => count > 0 || types.includes(name))
    .map(({ name, labels, count }) => ({ name, count, label: labels[language].OUT }))
    .toSorted((one, other) => one.label.localeCompare(other.label, language));
  return (
    <details className="type-choice">
      <summary>{messages.connect.types(types.length)}</summary>
      {types.length === 0 ? null : (
        <button type="button" className="link-button" onClick={() => onChange([])}>
          {messages.connect.allTypes}
        </button>
      )}
      <ul>
        {rows.map(({ name, count, label }) => (
          <li key={name}>
            <label className="filter-row">
              <input
                type="checkbox"
                checked={types.includes(name)}
                onChange={(event) =>
                  onChange(event.target.checked ? [...types, name] : types.filter((other) => other !== name))
                }
              />
              <span className="filter-label">{label}</span>
              <span className="count">{count}</span>
            </label>
          </li>
        ))}
      </ul>
    </details>
  );
}
