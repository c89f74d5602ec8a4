import { namesOf } from "../../explore/namesOf.ts";
import { relationsOf } from "../../explore/relationsOf.ts";
import { chooseText, type Language, type Text } from "../../graph/chooseText.ts";
import { claimsAt } from "../../graph/claimsAt.ts";
import { namedAt } from "../../graph/datedNames.ts";
import { toDayWindow } from "../../graph/dayWindow.ts";
import type { Entity } from "../../graph/Entity.ts";
import { kindLabels } from "../../graph/kinds.ts";
import type { OrganizationResolvers, Resolvers } from "../generated/schema.ts";
import { lookUpPassages } from "./lookUpPassages.ts";

interface NameRequest {
  readonly language?: Language | null | undefined;
  readonly validAt?: string | null | undefined;
}

function chooseName(entity: Entity, { language, validAt }: NameRequest): Text | undefined {
  return chooseText(validAt ? namedAt(entity, toDayWindow(validAt)) : entity, "name", language ?? "EN");
}

/** The same for all kinds. Only what leads to other nodes is asynchronous: a page has hundreds of the other fields. */
const entity: OrganizationResolvers = {
  collective: ({ collective }) => collective ?? false,
  name: (parent, request) => chooseName(parent, request)?.text ?? parent.id,
  nameLanguage: (parent, request) => chooseName(parent, request)?.language ?? "EN",
  names: namesOf,
  description: (parent, { language }) => chooseText(parent, "description", language ?? "EN")?.text ?? null,
  citations: (parent, _arguments, context) => lookUpPassages(parent, context),
  async claims({ id }, { property, validAt }, { lookUps }) {
    const claims = claimsAt(await lookUps.claims.load(id), toDayWindow(validAt));
    return property ? claims.filter((claim) => claim.property.name === property) : claims;
  },
  relationCounts: ({ id }, { validAt }, { lookUps }) =>
    lookUps.relationCounts.load({ entityId: id, window: toDayWindow(validAt) }),
  relations: (parent, { first, direction, ...request }, context) =>
    relationsOf(context, parent, { ...request, first: first ?? 25, direction: direction ?? "BOTH" }),
};

export const entityResolvers = {
  RenamedEntity: {
    before: ({ before }, { language }) => chooseName(before, { language })?.text ?? before.id,
    after: ({ after }, { language }) => chooseName(after, { language })?.text ?? after.id,
  },
  Entity: { __resolveType: ({ kind }) => kindLabels[kind] },
  Organization: entity,
  Council: entity,
  Committee: entity,
  Agreement: entity,
  Body: entity,
  Document: entity,
  Place: entity,
  Field: entity,
} satisfies Resolvers;
