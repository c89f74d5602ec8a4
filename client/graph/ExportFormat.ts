/** The formats that the server writes a view in. */
export type ExportFormat = "csv" | "jsonld" | "graphml";
