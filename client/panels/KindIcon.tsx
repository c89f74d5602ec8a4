import type { Kind } from "../graph/Kind.ts";
import { kindAppearance } from "../view/kindAppearance.ts";
import { kindShapePath } from "../view/kindShape.ts";

/** The shape and colour that a kind has in the picture, small. */
export function KindIcon({ kind }: { readonly kind: Kind }) {
  const { light, dark } = kindAppearance[kind];
  return (
    <svg className="kind-icon" viewBox="0 0 24 24" aria-hidden="true" focusable="false">
      <path d={kindShapePath(kind)} style={{ fill: `light-dark(${light}, ${dark})` }} />
    </svg>
  );
}
