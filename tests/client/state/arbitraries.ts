import * as fc from "fast-check";
import { type Group, groupId } from "../../../client/graph/Group.ts";
import { kinds } from "../../../client/graph/Kind.ts";
import { languages } from "../../../client/graph/Language.ts";
import { farthest } from "../../../client/graph/Position.ts";
import type { Position } from "../../../client/graph/Position.ts";
import { placedIds } from "../../../client/state/reduceView.ts";
import { layoutNames, tableNames } from "../../../client/state/View.ts";
import type { Inquiry } from "../../../client/state/Inquiry.ts";
import type { Selection, View } from "../../../client/state/View.ts";
import type { ViewEvent } from "../../../client/state/ViewEvent.ts";

/** Ids as other people's datasets have them, and names that every object has. */
const strangeIds = [
  "com:ISO/TC 184/SC 4",
  "Кеңес",
  "a,b",
  "a=b&c#d",
  "100%",
  "__proto__",
  "constructor",
  "+ +",
  "🙂",
];

/** Few enough that random events often meet the same entity. */
const someId = fc.constantFrom("iso", "iec", "itu", "easc", "minsk", ...strangeIds);

/** Any well-formed text: what GraphQL can carry. */
const anyId = fc.oneof(someId, fc.string({ unit: "grapheme", minLength: 1, maxLength: 20 }));

const ids = fc.array(someId, { maxLength: 6 });

function position(reach: number): fc.Arbitrary<Position> {
  const line = fc.integer({ min: -reach, max: reach });
  return fc.record({ x: line, y: line });
}

const roughPosition = fc.record({ x: fc.double(), y: fc.double() });

const positions = fc
  .array(fc.tuple(someId, fc.oneof(position(2_000), roughPosition)), { maxLength: 6 })
  .map((entries) => Object.fromEntries(entries));

function selection(id: fc.Arbitrary<string>): fc.Arbitrary<Selection | null> {
  return fc.option(fc.record({ on: fc.constantFrom("entity" as const, "relation" as const), id }));
}

function inquiry(id: fc.Arbitrary<string>): fc.Arbitrary<Inquiry> {
  return fc.oneof(
    fc.record({
      on: fc.constant("paths" as const),
      from: id,
      to: id,
      types: someTypes,
      longer: fc.boolean(),
      weighted: fc.boolean(),
      chosen: fc.option(fc.nat({ max: 99 })),
    }),
    fc.record({
      on: fc.constant("links" as const),
      ids: fc.uniqueArray(id, { minLength: 3, maxLength: 6 }),
      types: someTypes,
    }),
    fc.record({ on: fc.constantFrom("impact" as const, "founded" as const), id }),
    fc.record({
      on: fc.constant("answer" as const),
      question: fc.constantFrom(
        "Who governs ISO, and since when?",
        "ИСО-ны кім басқарады?",
        "100 % & more=#?",
      ),
    }),
  );
}

function texts(text: fc.Arbitrary<string>): fc.Arbitrary<string[]> {
  return fc.uniqueArray(text, { maxLength: 5 });
}

const someTypes = texts(fc.constantFrom("MEMBER_OF", "GOVERNS", "ТИП", "A:B", "longer"));

const date = fc.constantFrom("1992", "1906~", "1992-03", "2000-02-29", "0044");

/** As `View` promises it: nothing is compared without a date, or with itself. */
const moment = fc.record({ date: fc.option(date), comparedWith: fc.option(date) }).map((dates) => ({
  date: dates.date,
  comparedWith: dates.date === null || dates.date === dates.comparedWith ? null : dates.comparedWith,
}));

function group(hub: fc.Arbitrary<string>): fc.Arbitrary<Group> {
  return fc.record({
    hub,
    type: fc.constantFrom("MEMBER_OF", "ТИП", "A:B"),
    direction: fc.constantFrom("OUT" as const, "IN" as const),
    kind: fc.constantFrom(...kinds),
    total: fc.integer({ min: 1, max: 900 }),
  });
}

function groupsAround(hubs: readonly string[]): fc.Arbitrary<Group[]> {
  if (hubs.length === 0) return fc.constant([]);
  return fc.uniqueArray(group(fc.constantFrom(...hubs)), { maxLength: 3, selector: groupId });
}

/** Views as `View` promises them: every shown entity and every group has a position, and nothing else has. */
export const orderlyView: fc.Arbitrary<View> = fc
  .record({
    shown: fc.uniqueArray(anyId, { maxLength: 30 }),
    reach: fc.constantFrom(500, 32_767, farthest),
    hiddenKinds: fc.shuffledSubarray([...kinds]),
    hiddenForms: texts(
      fc.constantFrom("BODY/bureau", "BODY", "COMMITTEE/technical-committee", "PLACE/a:b,c"),
    ),
    hiddenTypes: texts(fc.constantFrom("MEMBER_OF", "GOVERNS", "ТИП", "A:B")),
    moment,
    table: fc.option(fc.constantFrom(...tableNames)),
    layout: fc.constantFrom(...layoutNames),
    pixelsPerYear: fc.constantFrom(null, 1, 16, 4096),
    selection: selection(anyId),
    inquiry: fc.option(inquiry(anyId)),
    language: fc.constantFrom(...languages),
  })
  .map(({ moment: dates, ...view }) => ({ ...view, ...dates }))
  .chain((view) => groupsAround(view.shown).map((groups) => ({ ...view, groups })))
  .chain(({ reach, ...view }) => {
    const { length } = placedIds(view);
    return fc
      .record({
        pinned: fc.shuffledSubarray([...placedIds(view)]),
        spots: fc.array(position(reach), { minLength: length, maxLength: length }),
      })
      .map(({ pinned, spots }) => place(view, pinned, spots));
  });

function place(view: Omit<View, "pinned" | "positions">, pinned: string[], spots: readonly Position[]): View {
  const positions: Record<string, Position> = Object.fromEntries(
    placedIds(view).map((id, index) => [id, spots[index] ?? { x: 0, y: 0 }]),
  );
  return { ...view, pinned, positions };
}

const type = fc.constantFrom("GOVERNS", "PART_OF", "MEMBER_OF");

/** Events as the page makes them, and as it shouldn't: about what isn't there, twice, with broken numbers. */
export const viewEvent: fc.Arbitrary<ViewEvent> = fc.oneof(
  fc.record(
    {
      type: fc.constant("entitiesAdded" as const),
      ids,
      positions,
      around: someId,
      groups: fc.array(group(someId), { maxLength: 3 }),
      select: fc.record({ on: fc.constant("entity" as const), id: someId }),
    },
    { requiredKeys: ["type", "ids", "positions"] },
  ),
  fc.record({
    type: fc.constant("groupFolded" as const),
    group: group(someId),
    ids,
    position: roughPosition,
  }),
  fc.record({ type: fc.constant("entitiesRemoved" as const), ids }),
  fc.record({ type: fc.constant("othersRemoved" as const), ids }),
  fc.constant({ type: "viewCleared" } as const),
  fc.record({ type: fc.constant("viewOpened" as const), view: orderlyView }),
  fc.record({ type: fc.constant("nodesMoved" as const), positions }),
  fc.record({ type: fc.constant("pinToggled" as const), id: someId }),
  fc.record({ type: fc.constant("kindToggled" as const), kind: fc.constantFrom(...kinds) }),
  fc.record({ type: fc.constant("formToggled" as const), form: fc.constantFrom("BODY", "BODY/bureau") }),
  fc.record({ type: fc.constant("typeToggled" as const), relationType: type }),
  fc.constant({ type: "filtersCleared" } as const),
  fc.record(
    {
      type: fc.constant("laidOut" as const),
      layout: fc.constantFrom(...layoutNames),
      positions,
      pixelsPerYear: fc.constantFrom(null, 16),
    },
    { requiredKeys: ["type", "layout", "positions"] },
  ),
  fc.record({ type: fc.constant("selected" as const), selection: selection(someId) }),
  fc.record({
    type: fc.constant("dateChosen" as const),
    date: fc.option(fc.oneof(date, fc.constant("yesterday"))),
    comparedWith: fc.option(fc.oneof(date, fc.constant("1992-13"))),
  }),
  fc.record({
    type: fc.constant("tableChosen" as const),
    table: fc.option(fc.constantFrom(...tableNames)),
  }),
  fc.record({ type: fc.constant("inquired" as const), inquiry: fc.option(inquiry(someId)) }),
  fc.record({ type: fc.constant("inquiryAnswered" as const), inquiry: inquiry(someId), ids, positions }),
  fc.record({ type: fc.constant("pathChosen" as const), chosen: fc.option(fc.nat({ max: 3 })) }),
  fc.record({ type: fc.constant("languageChosen" as const), language: fc.constantFrom(...languages) }),
);
