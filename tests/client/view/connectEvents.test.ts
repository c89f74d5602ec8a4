import { describe, expect, it } from "vitest";
import { connectEvents } from "../../../client/view/connectEvents.ts";
import { openCytoscape } from "../../../client/view/openCytoscape.ts";

/** A map with two nodes and a relation, and what was told of what happened on it. */
function createListener(labelled: string | null = null) {
  const cy = openCytoscape(null);
  cy.add([
    { group: "nodes", data: { id: "iso", size: 24 }, position: { x: 0, y: 0 } },
    { group: "nodes", data: { id: "iec", size: 24 }, position: { x: 50, y: 0 } },
    { group: "edges", data: { id: "relation:r1", source: "iso", target: "iec" } },
  ]);
  const told: unknown[][] = [];
  const tell =
    (name: string) =>
    (...facts: unknown[]) => {
      told.push([name, ...facts]);
    };
  connectEvents(
    cy,
    {
      onNodeTap: tell("nodeTap"),
      onNodeDoubleTap: tell("nodeDoubleTap"),
      onEdgeTap: tell("edgeTap"),
      onBackgroundTap: tell("backgroundTap"),
      onNodeMenu: tell("nodeMenu"),
      onNodesMoved: tell("nodesMoved"),
      onHover: tell("hover"),
      onViewportChanged: tell("viewportChanged"),
    },
    { nodeAt: () => labelled },
  );
  /** As Cytoscape makes them from the browser's events. */
  const happen = (type: string, id: string | null, facts: object = {}) => {
    const originalEvent = { shiftKey: false, ctrlKey: false, metaKey: false, ...facts };
    const event = { type, originalEvent, renderedPosition: { x: 3, y: 4 } };
    const target = id === null ? cy : cy.getElementById(id);
    // Cytoscape takes event objects as well as names, which its types don't tell.
    Reflect.apply(target.emit, target, [event]);
  };
  return { cy, told, happen };
}

describe("connectEvents", () => {
  it("tells taps on nodes, relations and the background apart", () => {
    const { told, happen } = createListener();
    happen("tap", "iso");
    happen("tap", "iec", { shiftKey: true });
    happen("tap", "relation:r1");
    happen("tap", null);
    expect(told).toEqual([
      ["nodeTap", "iso", false],
      ["nodeTap", "iec", true],
      ["edgeTap", "r1"],
      ["backgroundTap"],
    ]);
  });

  it("takes a tap on a label for one on its node, whatever lies beneath", () => {
    const { told, happen } = createListener("iso");
    happen("tap", null);
    happen("tap", "relation:r1");
    happen("dbltap", null);
    expect(told).toEqual([
      ["nodeTap", "iso", false],
      ["nodeTap", "iso", false],
      ["nodeDoubleTap", "iso"],
    ]);
  });

  it("opens the menu by right click, and by long press of a finger but not of a mouse", () => {
    const { told, happen } = createListener();
    happen("cxttap", "iso");
    happen("taphold", "iec", { touches: [] });
    happen("taphold", "iec");
    happen("cxttap", null);
    expect(told).toEqual([
      ["nodeMenu", "iso", { x: 3, y: 4 }],
      ["nodeMenu", "iec", { x: 3, y: 4 }],
    ]);
  });

  it("doesn't take the end of a long press for a tap", () => {
    const { told, happen } = createListener();
    happen("tapstart", "iso", { touches: [] });
    happen("taphold", "iso", { touches: [] });
    happen("tap", "iso", { touches: [] });
    happen("tapstart", "iso", { touches: [] });
    happen("tap", "iso", { touches: [] });
    expect(told.map(([name]) => name)).toEqual(["nodeMenu", "nodeTap"]);
  });

  it("tells of all dragged nodes at once, in whole units", async () => {
    const { cy, told } = createListener();
    cy.getElementById("iso").position({ x: 10.4, y: -0.2 });
    cy.nodes().emit("dragfree");
    expect(told).toEqual([]);
    await Promise.resolve();
    expect(told).toEqual([["nodesMoved", { iso: { x: 10, y: 0 }, iec: { x: 50, y: 0 } }]]);
  });

  it("tells of the viewport once a picture, not once a change", () => {
    const { cy, told, happen } = createListener();
    cy.zoom(2);
    cy.panBy({ x: 5, y: 6 });
    happen("render", null);
    happen("render", null);
    expect(told).toEqual([["viewportChanged", { zoom: 2, pan: { x: 5, y: 6 } }]]);
  });
});
