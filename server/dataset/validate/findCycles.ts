/** A directed edge and the line where it stands. */
export interface Edge {
  readonly from: string;
  readonly to: string;
  readonly line: number;
}

/** A circle: the line of the edge that closes it, and the ids along it, the first one again at the end. */
export interface Cycle {
  readonly line: number;
  readonly ids: readonly string[];
}

interface Visit {
  readonly id: string;
  readonly edges: readonly Edge[];
  next: number;
}

function groupByStart(edges: readonly Edge[]): Map<string, Edge[]> {
  const byStart = new Map<string, Edge[]>();
  for (const edge of edges) {
    const list = byStart.get(edge.from);
    if (list === undefined) byStart.set(edge.from, [edge]);
    else list.push(edge);
  }
  return byStart;
}

/**
 * The circles of a directed graph: none exactly when it has none, otherwise one for each edge that leads back to where
 * a depth-first walk came from. Time and memory grow with the number of edges alone; nothing recurs.
 */
export function findCycles(edges: readonly Edge[]): Cycle[] {
  const byStart = groupByStart(edges);
  const cycles: Cycle[] = [];
  const done = new Set<string>();
  for (const start of byStart.keys()) {
    const path: Visit[] = [];
    const onPath = new Map<string, number>();
    const enter = (id: string) => {
      onPath.set(id, path.length);
      path.push({ id, edges: byStart.get(id) ?? [], next: 0 });
    };
    if (!done.has(start)) enter(start);
    for (let visit = path.at(-1); visit !== undefined; visit = path.at(-1)) {
      const edge = visit.edges[visit.next];
      visit.next += 1;
      if (edge === undefined) {
        done.add(visit.id);
        onPath.delete(visit.id);
        path.pop();
        continue;
      }
      const position = onPath.get(edge.to);
      if (position !== undefined)
        cycles.push({ line: edge.line, ids: [...path.slice(position).map(({ id }) => id), edge.to] });
      else if (!done.has(edge.to)) enter(edge.to);
    }
  }
  return cycles;
}
