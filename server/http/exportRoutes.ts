import { Readable } from "node:stream";
import type { FastifyInstance, FastifyReply, FastifyRequest } from "fastify";
import type { Context } from "../context.ts";
import { createGraphReader } from "../dataset/exporters/createGraphReader.ts";
import type { Exporter } from "../dataset/exporters/Exporter.ts";
import { exporters } from "../dataset/exporters/exporters.ts";
import { AppError } from "../graph/AppError.ts";
import { parseExportRequest } from "./parseExportRequest.ts";

interface ExportRequest {
  readonly Params: { readonly format: string };
}

function findExporter(format: string): Exporter {
  const exporter = exporters.find((candidate) => candidate.format === format);
  if (exporter !== undefined) return exporter;
  const formats = exporters.map((known) => known.format).join(", ");
  throw new AppError("NOT_FOUND", `There is no export as "${format}". The formats are ${formats}.`, {
    facts: { argument: "format", value: format },
  });
}

/** `iso-1.2.0`, or `kelisim` where several datasets are loaded; a part of the graph says so. */
function toFileName(datasets: readonly { readonly [name: string]: unknown }[], isWhole: boolean): string {
  const [first] = datasets;
  const name =
    first !== undefined && datasets.length === 1
      ? `${String(first["id"])}-${String(first["version"])}`
      : "kelisim";
  return isWhole ? name : `${name}-part`;
}

/** `/export/<format>`: everything, or a view by `ids`, `types` and `validAt`, as a download that is written while it is read. */
export async function exportRoutes(app: FastifyInstance, { context }: { context: Context }): Promise<void> {
  async function answer(request: FastifyRequest<ExportRequest>, reply: FastifyReply): Promise<FastifyReply> {
    const exporter = findExporter(request.params.format);
    const selection = parseExportRequest(request.method === "POST" ? request.body : request.query);
    const graph = await createGraphReader(context.database, selection);
    const file = Readable.from(exporter.write(graph), { objectMode: false });
    // The status has been sent by then: a download that breaks off is how a client learns of it.
    file.on("error", (error) => request.log.error({ err: error }, "An export broke off."));
    const name = `${toFileName(graph.datasets, graph.isWhole)}.${exporter.extension}`;
    return reply
      .type(exporter.contentType)
      .header("content-disposition", `attachment; filename="${name}"`)
      .header("cache-control", "no-store")
      .send(file);
  }

  app.route<ExportRequest>({
    url: "/export/:format",
    method: ["GET", "POST"],
    // HEAD would write the whole file to nobody.
    exposeHeadRoute: false,
    handler: answer,
  });
}
