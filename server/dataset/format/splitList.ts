import { LIST_SEPARATOR } from "./columns.ts";

/** The values of a list cell; none where it is empty. */
export function splitList(cell: string): string[] {
  return cell.split(LIST_SEPARATOR).filter((item) => item !== "");
}
