/** What a group stands for. */
export interface GroupParts {
  readonly hub: string;
  /** The relation, read from the hub. */
  readonly label: string;
  readonly kinds: string;
  readonly count: number;
}
