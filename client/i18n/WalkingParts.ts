/** Where the arrows are along the relations of an entity. */
export interface WalkingParts {
  readonly position: number;
  readonly total: number;
  /** The relation, read from the entity. */
  readonly label: string;
  /** Who is at its other end. */
  readonly name: string;
}
