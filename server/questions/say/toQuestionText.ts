import { dateOf } from "../asOf.ts";
import type { EntityOrder, EntitySet, Plan } from "../Plan.ts";
import type { Speaker } from "./createSpeaker.ts";

/**
 * A list as a question: the form is plain enough to be read back. Of several relation types it says the first, which is
 * read as all that are said alike; a question that says them all isn't.
 */
function askList(set: EntitySet, speaker: Speaker): string {
  const { sayings, describeSet, classesOf, phrasesOf } = speaker;
  const [related, ...others] = set.related ?? [];
  const classes = classesOf(set.classes?.length && set.classes.length < 4 ? set.classes : []);
  if (related === undefined || others.length > 0 || related.to.related) {
    const text = describeSet(set);
    return set.classes?.length || (set.related === undefined && !set.claims)
      ? sayings.askAll(text)
      : `${text}?`;
  }
  const at = speaker.sayAt(set.validAt ?? related.validAt);
  const subject = describeSet(related.to);
  const [phrase = ""] = phrasesOf(related);
  return `${sayings.askRelated(subject, phrase, classes).slice(0, -1)}${at}?`;
}

function toMeasure({ begin, properties, relations }: EntityOrder, speaker: Speaker): string {
  if (begin) return "";
  if (properties?.length) return speaker.eitherOf(properties.map(speaker.propertyOf));
  return speaker.phraseOf({ by: relations ?? [], to: {} });
}

/** Claims as they are asked for: of a period, or as of a date that the set doesn't say itself. */
function askClaims(plan: Extract<Plan, { operation: "claims" }>, speaker: Speaker): string {
  const { set, period, validAt } = plan;
  const properties = speaker.eitherOf(plan.properties.map(speaker.propertyOf));
  const isSaid = validAt === undefined || Boolean(set.related?.length);
  const when = period ?? (isSaid ? undefined : { from: validAt, until: validAt });
  const claimed =
    when === undefined ? properties : speaker.sayings.claimedIn(properties, speaker.sayPeriod(when));
  return speaker.sayings.askClaim(speaker.describeSet(set), claimed);
}

/** A plan as a question in a language, as readers would put it plainly. */
export function toQuestionText(plan: Plan, speaker: Speaker): string {
  const text = toUndatedText(plan, speaker);
  const isSaidInside = "set" in plan && (plan.operation !== "first" || !plan.compares);
  const at = isSaidInside ? "" : speaker.sayAt(dateOf(plan));
  return at === "" ? text : text.replace(/\?$/u, `${at}?`);
}

/** Without the date of what isn't asked of a set. */
function toUndatedText(plan: Plan, speaker: Speaker): string {
  const { sayings, describeSet, shortNameOf, join } = speaker;
  switch (plan.operation) {
    case "list":
      return askList(plan.set, speaker);
    case "count":
      return sayings.askCount(askList(plan.set, speaker));
    case "check":
      return sayings.askCheck(describeSet(plan.set));
    case "dates":
      return sayings.askDate(describeSet(plan.set));
    case "claims":
      return askClaims(plan, speaker);
    case "first":
      return sayings.askFirst(
        describeSet(plan.set),
        toMeasure(plan.order, speaker),
        plan.order.descending ?? false,
      );
    case "paths":
      return sayings.askPaths(shortNameOf(plan.from), shortNameOf(plan.to));
    case "common":
      return sayings.askCommon(join(plan.ids.map(shortNameOf)));
    case "impact":
      return sayings.askImpact(shortNameOf(plan.id));
    case "changes":
      return sayings.askChanges(speaker.sayDate(plan.period.from), speaker.sayDate(plan.period.until));
    case "meaning":
      return sayings.askMeaning(
        speaker.eitherOf(
          plan.types.map((type) => speaker.phraseOf({ by: [{ type, direction: "IN" }], to: {} })),
        ),
      );
    case "describe":
      return sayings.askDescription(join(plan.ids.map(speaker.nameOf)));
  }
}
