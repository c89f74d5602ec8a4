import { z } from "zod";
import type { ExploreContext } from "../../explore/ExploreContext.ts";
import type { Claim } from "../../graph/evidence.ts";
import type { Kind } from "../../graph/kinds.ts";
import type { Vocabulary } from "../../graph/Vocabulary.ts";
import { defineQuery } from "../../neo4j/defineQuery.ts";
import type { Cue } from "../grammar/Cue.ts";
import type { QuestionWord } from "../link/Question.ts";
import { type Frame, listFrames, type PartOf } from "../read/Frame.ts";
import { hasAny, isOnly } from "../read/shapes/frameTests.ts";
import { run, type Ran } from "../runReadings.ts";
import { lexiconOf, type Understood } from "../understand.ts";
import { listContent } from "./listContent.ts";
import { type Fact, listFacts } from "./listFacts.ts";
import { DENIAL, isIn, isLike, listWords, suffixes } from "./sentences.ts";

const findClaimed = defineQuery<{ text: string; limit: number }>()(
  "queries/findClaimed",
  z.object({ entityId: z.string(), claimId: z.string() }),
);

const askers: readonly Cue[] = ["who", "whom", "what", "which", "where"];
const superlatives: readonly Cue[] = ["most", "first", "last", "larger", "meaning"];

const MOST_CLAIMS = 20;
/** One word is said by many claims. */
const FEWEST_WORDS = 2;
const SHORTEST_PREFIX = 4;

/** Words begin alike in all their forms: the first half of each is looked for. */
function toText(words: readonly QuestionWord[]): string {
  return words
    .map(({ token }) => token.text.toLowerCase().replaceAll(/[^\p{L}\p{N}]/gu, ""))
    .filter((word) => word.length >= SHORTEST_PREFIX)
    .map((word) => `${word.slice(0, Math.max(SHORTEST_PREFIX, Math.ceil(word.length * 0.6)))}*`)
    .join(" ");
}

const bodies: ReadonlySet<Kind> = new Set<Kind>(["ORGANIZATION", "COUNCIL", "COMMITTEE", "BODY"]);

/** A name of a body, and not of a class as well. */
const isBody = ({ entity, classes }: PartOf<"entity">) => bodies.has(entity.kind) && classes.length === 0;

/** Whether an entity can be asked for so: nobody asks "who" or "where" for a paper or a subject. */
function canBeAsked({ cues }: Frame, kind: string): boolean {
  const isPaper = kind === "AGREEMENT" || kind === "DOCUMENT" || kind === "FIELD";
  return !isPaper || !(cues.has("who") || cues.has("where"));
}

/** A reason tells of others than it is claimed of. */
function isReason({ properties }: Vocabulary, { property }: Claim): boolean {
  return properties.get(property.name)?.words.en.includes("why") === true;
}

/**
 * Answers a question that says what is claimed, and asks of whom: "where has integration developed most widely". One
 * entity alone has a claim in words that says all of the question's own.
 */
export async function readByValue(
  context: ExploreContext,
  { question, linked }: Pick<Understood, "question" | "linked">,
  date: string | undefined,
): Promise<Ran | undefined> {
  const vocabulary = await (await context.versions.current()).vocabulary();
  const lexicon = lexiconOf(vocabulary);
  if (question.words.some(({ token }) => DENIAL.test(token.text))) return undefined;
  for (const { language, segmentations } of linked) {
    const [best] = segmentations;
    if (best === undefined) continue;
    const frame = listFrames(best.items, {
      question,
      vocabulary,
      lexicon: lexicon[language],
      language,
      cost: best.cost,
      unverified: best.unknown,
    }).find((one) => isOnly(one, ...superlatives) && hasAny(one, ...askers));
    // What is said of a body that the question names was looked for among its facts.
    if (frame === undefined || (frame.cues.has("who") && frame.entities.some(isBody))) continue;
    const words = listContent(frame, []).flatMap((place) => question.words[place] ?? []);
    const text = toText(words);
    if (words.length < FEWEST_WORDS || text === "") continue;
    const rows = await context.database.read(findClaimed, { text, limit: MOST_CLAIMS });
    const claims = new Set(rows.map(({ claimId }) => claimId));
    const ids = [...new Set(rows.map(({ entityId }) => entityId))];
    const entities = await Promise.all(ids.map((id) => context.lookUps.entities.load(id)));
    const says = (fact: Fact) => (word: QuestionWord) =>
      isIn(fact.core, word, language) || isLike(fact.core, word);
    // The name of a property is said by any question for it.
    const isTold = (claim: Claim) => {
      const value = listWords(claim[`value${suffixes[language]}`] ?? "", language);
      return words.filter((word) => isIn(value, word, language)).length >= FEWEST_WORDS;
    };
    const found = await Promise.all(
      entities.map(async (entity) => {
        if (entity === null || !canBeAsked(frame, entity.kind)) return [];
        const facts = await listFacts(context, entity, language);
        return facts.flatMap((fact) =>
          "claim" in fact &&
          claims.has(fact.id) &&
          words.every(says(fact)) &&
          isTold(fact.claim) &&
          !isReason(vocabulary, fact.claim)
            ? // "Most" and "first" are grammar, and said by the claim that is meant.
              [{ claim: fact.claim, said: question.words.filter(says(fact)).length }]
            : [],
        );
      }),
    );
    const most = Math.max(0, ...found.flat().map(({ said }) => said));
    const [claim, ...others] = found.flat().flatMap((one) => (one.said === most ? [one.claim] : []));
    if (claim === undefined || others.some(({ entityId }) => entityId !== claim.entityId)) continue;
    return run(
      context,
      {
        operation: "claims",
        set: { ids: [claim.entityId] },
        properties: [claim.property.name],
        asksWhose: true,
      },
      date,
    );
  }
  return undefined;
}
