import type { Kind } from "../graph/Kind.ts";

/** The two colours of a kind: each at least 3 : 1 against the paper and the surface of its theme. */
export interface KindColours {
  readonly light: string;
  readonly dark: string;
}

/**
 * Found by a search that kept every two kinds as far apart as possible for readers with full colour vision and
 * for those who lack one kind of cone (protanopia, deuteranopia, tritanopia), in quiet colours. The test holds the distances.
 */
export const kindAppearance: Readonly<Record<Kind, KindColours>> = {
  ORGANIZATION: { light: "#5768ce", dark: "#7bbffa" },
  COUNCIL: { light: "#740801", dark: "#b9643a" },
  COMMITTEE: { light: "#af853a", dark: "#f5cd68" },
  BODY: { light: "#3a9b95", dark: "#a9ecec" },
  AGREEMENT: { light: "#60288b", dark: "#ad7cd5" },
  DOCUMENT: { light: "#2f3c46", dark: "#5e7c8e" },
  PLACE: { light: "#456a24", dark: "#76b665" },
  FIELD: { light: "#9e4778", dark: "#f59cb0" },
};
