import type { PictureFile } from "./exportSvg.ts";

/** Twice as sharp as a screen, so that it can be printed; large pictures less, because browsers refuse larger canvases. */
const mostPixels = 8_000;
const wantedScale = 2;

/** The same picture in pixels. Rejects with an `Error` where the browser can't draw it. */
export async function exportPng({ svg, width, height }: PictureFile): Promise<Blob> {
  const scale = Math.min(wantedScale, mostPixels / Math.max(width, height));
  const image = new Image(width, height);
  const address = URL.createObjectURL(new Blob([svg], { type: "image/svg+xml" }));
  try {
    image.src = address;
    await image.decode();
    const canvas = document.createElement("canvas");
    canvas.width = Math.round(width * scale);
    canvas.height = Math.round(height * scale);
    const context = canvas.getContext("2d");
    if (context === null) throw new Error("this browser can't draw on a canvas");
    context.drawImage(image, 0, 0, canvas.width, canvas.height);
    return await toBlob(canvas);
  } finally {
    URL.revokeObjectURL(address);
  }
}

function toBlob(canvas: HTMLCanvasElement): Promise<Blob> {
  return new Promise((resolve, reject) => {
    canvas.toBlob((blob) => {
      if (blob === null) reject(new Error("the picture is too large for this browser"));
      else resolve(blob);
    }, "image/png");
  });
}
