import type { en } from "./catalogues/en.ts";

export type Widened<Part> = Part extends string
  ? string
  : Part extends (...parameters: infer Parameters) => string
    ? (...parameters: Parameters) => string
    : { readonly [Key in keyof Part]: Widened<Part[Key]> };

/** Every text of the page: the shape of the English catalogue. A key that another language lacks fails the build. */
export type Messages = Widened<typeof en>;
