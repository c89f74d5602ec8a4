import { createProgressMeter, type ReportProgress } from "./LoadProgress.ts";
import { DatasetError } from "./problems.ts";
import { type ValidDataset, validateDataset } from "./validate/validateDataset.ts";

/**
 * Reads a folder and checks everything that needs no database.
 * @throws DatasetError listing what is wrong, with file and line
 */
export async function checkFolder(folder: string, report: ReportProgress): Promise<ValidDataset> {
  const result = await validateDataset(folder, createProgressMeter(report, { stage: "checking" }));
  if (!result.isValid) throw new DatasetError(folder, result.problems);
  return result.dataset;
}
