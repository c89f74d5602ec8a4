import { z } from "zod";
import { defineQuery } from "../../../neo4j/defineQuery.ts";
import { entities } from "../../format/tables.ts";
import { quote } from "../../problems.ts";
import { fault } from "../checkedRows.ts";
import type { Meeting } from "./Meeting.ts";

const findEntityOwners = defineQuery<{ ids: readonly string[] }>()(
  "load/findEntityOwners",
  z.object({ id: z.string(), dataset: z.string(), kind: z.string() }),
);

/** What `same-as.csv` names must be there already, in another dataset and of the same kind. */
async function checkOwnJoins({ database, valid, problems }: Meeting): Promise<void> {
  const joins = [...valid.joins.values()];
  const found = await database.read(findEntityOwners, { ids: joins.map(({ id }) => id) });
  const byId = new Map(found.map((row) => [row.id, row]));
  for (const join of joins) {
    const other = byId.get(join.id);
    if (other === undefined || other.dataset === valid.manifest.id)
      fault(
        { problems },
        join,
        `same_as: no other dataset has loaded an entity ${quote(join.id)} – load that dataset first, or correct the id`,
      );
    else if (other.kind !== join.kind)
      fault(
        { problems },
        join,
        `same_as: ${join.id} is a ${other.kind} in the dataset ${other.dataset}, here a ${join.kind} – correct the kind, or remove the row`,
      );
  }
}

/** Entities of this dataset that others join must stay. Gives their ids. */
async function checkForeignJoins({ database, valid, others, problems }: Meeting): Promise<string[]> {
  const joinedBy = new Map(others.flatMap(({ id, joins }) => joins.map((joined) => [joined, id] as const)));
  const owners = await database.read(findEntityOwners, { ids: [...joinedBy.keys()] });
  const ours = owners.filter(({ dataset }) => dataset === valid.manifest.id).map(({ id }) => id);
  for (const id of ours)
    if (!valid.hasEntity(id) || valid.joins.has(id)) {
      const file = valid.folder.files.get(entities.name) ?? "";
      const message = `the entity ${quote(id)} left the dataset, but ${joinedBy.get(id) ?? ""} joins it – load that dataset without the join first, or keep the entity`;
      fault({ problems }, { file, line: 1 }, message);
    }
  return ours;
}

/** Checks joins from and to this dataset; gives the ids of our entities that others join. */
export async function checkJoins(meeting: Meeting): Promise<string[]> {
  await checkOwnJoins(meeting);
  return checkForeignJoins(meeting);
}
