import type { Frame, PartOf } from "./Frame.ts";
import type { Bound } from "./operands.ts";

/** Words that say again what another phrase of the question says: "sits on X as a member". */
export function isEcho(frame: Frame, wrapper: PartOf<"relation">, bound: PartOf<"relation">): boolean {
  const types = new Set(bound.senses.map(({ type }) => type));
  if (wrapper.senses.some(({ type }) => types.has(type))) return true;
  const said = frame.question.words
    .slice(wrapper.start, wrapper.end)
    .map(({ token }) => token.text.toLowerCase());
  return [...types].some((name) => {
    const type = frame.vocabulary.relationTypes.get(name);
    const label = { en: type?.labelEn, ru: type?.labelRu, kk: type?.labelKk }[frame.language] ?? "";
    return said.every((word) => label.split(" ").includes(word));
  });
}

/** A phrase in the senses that it shares with words that say it again. */
export function withEchoes(
  frame: Frame,
  { relation, group }: Bound,
  echoes: readonly PartOf<"relation">[],
): Bound {
  const shared = echoes.reduce<PartOf<"relation">["senses"]>((senses, echo) => {
    const kept = senses.filter(({ type }) => echo.senses.some((other) => other.type === type));
    return isEcho(frame, echo, relation) && kept.length > 0 ? kept : senses;
  }, relation.senses);
  return { relation: { ...relation, senses: shared }, group };
}
