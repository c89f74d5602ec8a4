import type { Manifest } from "../read/readManifest.ts";
import type { FolderWriter } from "./createFolderWriter.ts";
import type { ImportReport } from "./createImportReport.ts";

/** Somebody else's files, and where what they say goes. */
export interface ImportSource {
  readonly path: string;
  /** The id of the dataset that is made. */
  readonly id: string;
  readonly writer: FolderWriter;
  /** Is told everything that can't be taken over as it is. */
  readonly report: ImportReport;
  /** Whether entities are left apart from those of the built-in dataset that are known to be the same. */
  readonly isAlone: boolean;
  /** Called once for each record that was read. */
  readonly onRecord: () => void;
}

/** One format of other people's files. */
export interface Importer {
  /** As the command names it. */
  readonly format: string;
  /** What PATH is, for the person who asks how the command is used. */
  readonly reads: string;
  /** The id of the dataset where none is asked for. */
  readonly toId: (path: string) => string;
  /**
   * Writes every table of the dataset and gives its manifest.
   * @throws AppError `BAD_USER_INPUT` when the path holds nothing of this format
   */
  readonly write: (source: ImportSource) => Promise<Manifest>;
}
