import { z } from "zod";

const texts = z.object({ en: z.string().nullish(), ru: z.string().nullish() });
const body = z.object({ id: z.number().nullable(), acronym: z.string().nullable() });
const committeeReference = z.object({ id: z.number(), reference: z.string().nullable() });

/** A committee as https://www.iso.org/open-data.html gives it, a line each. */
export const committeeRecord = z.object({
  id: z.number(),
  reference: z.string().min(1),
  status: z.string().nullish(),
  title: texts.nullish(),
  secretariat: body.nullish(),
  creationDate: z.string().nullish(),
  scope: texts.nullish(),
  parentId: z.number().nullish(),
  childrenId: z.array(z.number()).nullish(),
  pMembers: z.array(body).nullish(),
  oMembers: z.array(body).nullish(),
  committeeLiaisons: z.array(committeeReference).nullish(),
  organizationLiaisons: z.array(body).nullish(),
});

export type CommitteeRecord = z.infer<typeof committeeRecord>;
