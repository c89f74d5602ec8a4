import { chooseText, type Language } from "../graph/chooseText.ts";
import type { Entity } from "../graph/Entity.ts";

/** How many entities lose what. */
export interface ImpactCounts {
  readonly disconnected: number;
  readonly withoutSuperior: number;
  readonly withoutFounder: number;
}

interface Wording {
  readonly nothing: (name: string) => string;
  readonly without: (name: string, losses: string) => string;
  readonly disconnected: (count: number) => string;
  readonly withoutSuperior: (count: number) => string;
  readonly withoutFounder: (count: number) => string;
  readonly and: Intl.ListFormat;
}

const english = (one: string, other: string) => (count: number) => `${count} ${count === 1 ? one : other}`;

const russianRules = new Intl.PluralRules("ru");

/** «отделится 1 объект», «отделятся 2 объекта», «отделятся 5 объектов». */
const russian = (start: string, one: string, several: string) => (count: number) => {
  const rule = russianRules.select(count);
  if (rule === "one") return `${start} ${one} ${count} объект`;
  return `${start} ${several} ${count} ${rule === "few" ? "объекта" : "объектов"}`;
};

const wordings: Readonly<Record<Language, Wording>> = {
  EN: {
    nothing: (name) => `Without “${name}” nothing falls apart.`,
    without: (name, losses) => `Without “${name}”, ${losses}.`,
    disconnected: english("entity is cut off from the rest", "entities are cut off from the rest"),
    withoutSuperior: english("entity has nothing left above it", "entities have nothing left above them"),
    withoutFounder: english("entity loses its only founder", "entities lose their only founder"),
    and: new Intl.ListFormat("en", { type: "conjunction" }),
  },
  RU: {
    nothing: (name) => `Без «${name}» ничто не распадётся.`,
    without: (name, losses) => `Если убрать «${name}», ${losses}.`,
    disconnected: russian("от остальных", "отделится", "отделятся"),
    withoutSuperior: russian("без вышестоящего", "останется", "останутся"),
    withoutFounder: russian("без основателя", "останется", "останутся"),
    and: new Intl.ListFormat("ru", { type: "conjunction" }),
  },
  KK: {
    nothing: (name) => `«${name}» болмаса да, ештеңе ыдырамайды.`,
    without: (name, losses) => `«${name}» болмаса, ${losses}.`,
    disconnected: (count) => `${count} нысан қалғандарынан бөлініп қалады`,
    withoutSuperior: (count) => `${count} нысанның үстінен қарайтын ешкім қалмайды`,
    withoutFounder: (count) => `${count} нысан құрылтайшысыз қалады`,
    and: new Intl.ListFormat("kk", { type: "conjunction" }),
  },
};

const parts = ["disconnected", "withoutSuperior", "withoutFounder"] as const;

/** Says in a sentence how many entities lose what without `entity`; what none loses isn't mentioned. */
export function explainImpact(entity: Entity, counts: ImpactCounts, language: Language): string {
  const wording = wordings[language];
  const name = chooseText(entity, "name", language)?.text ?? entity.id;
  const losses = parts.filter((part) => counts[part] > 0).map((part) => wording[part](counts[part]));
  return losses.length === 0 ? wording.nothing(name) : wording.without(name, wording.and.format(losses));
}
