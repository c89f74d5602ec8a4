import type { Core, EventObjectNode } from "cytoscape";

export interface HoverListener {
  readonly onHover: (id: string | null) => void;
}

/** Marks what the pointer is over, its relations and neighbours; nothing else is touched, however large the map. */
export function connectHover(cy: Core, { onHover }: HoverListener): void {
  const setCursor = (cursor: string) => {
    const container = cy.container();
    if (container !== null) container.style.cursor = cursor;
  };
  const clear = () => {
    cy.batch(() => cy.elements(".hovered, .neighbour").removeClass("hovered neighbour"));
  };
  cy.on("mouseover", "node", ({ target }: EventObjectNode) => {
    cy.batch(() => {
      clear();
      target.addClass("hovered");
      target.neighborhood().addClass("neighbour");
    });
    setCursor("pointer");
    onHover(target.id());
  });
  cy.on("mouseout remove", "node", ({ target }: EventObjectNode) => {
    if (!target.hasClass("hovered")) return;
    clear();
    setCursor("");
    onHover(null);
  });
  cy.on("mouseover", "edge", () => setCursor("pointer"));
  cy.on("mouseout", "edge", () => setCursor(""));
}
