import {
  type FieldNode,
  type FragmentDefinitionNode,
  type GraphQLCompositeType,
  type GraphQLField,
  type GraphQLSchema,
  type InlineFragmentNode,
  Kind,
  type OperationDefinitionNode,
  type SelectionNode,
  type SelectionSetNode,
  SchemaMetaFieldDef,
  TypeMetaFieldDef,
  getArgumentValues,
  getNamedType,
  getNullableType,
  isCompositeType,
  isIntrospectionType,
  isListType,
  isUnionType,
} from "graphql";

/** How many items a list is taken to have when no argument says so: citations, claims, names. */
const ASSUMED_LIST_SIZE = 3;

/** What an operation asks for, fragments spread and variables filled in. */
export interface OperationSize {
  /** Fields inside each other; what lies below `__schema` and `__type` isn't counted. */
  readonly depth: number;
  /** Objects that the answer may hold, pages taken as full; plain fields come with their object. */
  readonly cost: number;
  readonly aliases: number;
}

export interface MeasuredOperation {
  readonly schema: GraphQLSchema;
  readonly operation: OperationDefinitionNode;
  readonly fragments: ReadonlyMap<string, FragmentDefinitionNode>;
  /** Variables after coercion, as `getVariableValues` gives them. */
  readonly variables: Readonly<Record<string, unknown>>;
}

/** What stays the same while one operation is walked. */
interface Walk extends MeasuredOperation {
  /** Fragments that are measured already, by name and the page size they are spread in. */
  readonly measuredFragments: Map<string, OperationSize>;
}

/** Where a selection stands: its type, and the page size that an argument one level up set for lists in it. */
interface Place {
  readonly type: GraphQLCompositeType;
  readonly pageSize: number | undefined;
}

const NOTHING: OperationSize = { depth: 0, cost: 0, aliases: 0 };

/** Fragments that spread each other grow exponentially: the sum stays a number that JSON can hold. */
const capped = (value: number) => Math.min(value, Number.MAX_SAFE_INTEGER);

function combine(left: OperationSize, right: OperationSize): OperationSize {
  return {
    depth: Math.max(left.depth, right.depth),
    cost: capped(left.cost + right.cost),
    aliases: capped(left.aliases + right.aliases),
  };
}

/**
 * The most items that a field's arguments let its page have: `first`, `limit`, or as many as `ids` it names
 * where nothing around them is asked for.
 */
function toPageSize(values: Readonly<Record<string, unknown>>): number | undefined {
  const { first, limit, ids, depth } = values;
  const asked = typeof first === "number" ? first : limit;
  const named = Array.isArray(ids) && (depth === undefined || depth === 0) ? ids.length : undefined;
  if (typeof asked !== "number") return named;
  return Math.max(0, Math.min(asked, named ?? asked));
}

function findField(type: GraphQLCompositeType, name: string): GraphQLField<unknown, unknown> | undefined {
  if (name === SchemaMetaFieldDef.name) return SchemaMetaFieldDef;
  if (name === TypeMetaFieldDef.name) return TypeMetaFieldDef;
  return isUnionType(type) ? undefined : type.getFields()[name];
}

function measureField(walk: Walk, node: FieldNode, place: Place): OperationSize {
  const aliases = node.alias === undefined ? 0 : 1;
  const field = findField(place.type, node.name.value);
  const type = field && getNamedType(field.type);
  if (field === undefined || node.selectionSet === undefined || !isCompositeType(type))
    return { depth: 1, cost: 0, aliases };
  const pageSize = toPageSize(getArgumentValues(field, node, walk.variables));
  const isList = isListType(getNullableType(field.type));
  const items = isList ? (pageSize ?? place.pageSize ?? ASSUMED_LIST_SIZE) : 1;
  const inner = measureSelections(walk, node.selectionSet, { type, pageSize: isList ? undefined : pageSize });
  if (isIntrospectionType(type)) return { depth: 1, cost: 1, aliases: capped(aliases + inner.aliases) };
  return {
    depth: 1 + inner.depth,
    cost: capped(items * (1 + inner.cost)),
    aliases: capped(aliases + inner.aliases),
  };
}

function measureFragment(walk: Walk, name: string, place: Place): OperationSize {
  const key = `${name} ${place.pageSize}`;
  const known = walk.measuredFragments.get(key);
  if (known !== undefined) return known;
  const fragment = walk.fragments.get(name);
  if (fragment === undefined) return NOTHING;
  const size = measureNarrowed(walk, fragment, place);
  walk.measuredFragments.set(key, size);
  return size;
}

/** A fragment, named or inline: its selections seen from the type that it narrows to. */
function measureNarrowed(
  walk: Walk,
  node: FragmentDefinitionNode | InlineFragmentNode,
  place: Place,
): OperationSize {
  const type =
    node.typeCondition === undefined ? place.type : walk.schema.getType(node.typeCondition.name.value);
  return isCompositeType(type) ? measureSelections(walk, node.selectionSet, { ...place, type }) : NOTHING;
}

function measureSelection(walk: Walk, node: SelectionNode, place: Place): OperationSize {
  switch (node.kind) {
    case Kind.FIELD:
      return measureField(walk, node, place);
    case Kind.FRAGMENT_SPREAD:
      return measureFragment(walk, node.name.value, place);
    case Kind.INLINE_FRAGMENT:
      return measureNarrowed(walk, node, place);
    default:
      return node satisfies never;
  }
}

function measureSelections(walk: Walk, { selections }: SelectionSetNode, place: Place): OperationSize {
  return selections.reduce<OperationSize>(
    (size, node) => combine(size, measureSelection(walk, node, place)),
    NOTHING,
  );
}

/**
 * Measures a valid operation without running it. Every fragment is walked once for each page size it is
 * spread in, so a small document can't make this slow.
 * @throws GraphQLError when an argument that must not be null is.
 */
export function measureOperation(measured: MeasuredOperation): OperationSize {
  const type = measured.schema.getRootType(measured.operation.operation);
  if (!type) return NOTHING;
  const walk = { ...measured, measuredFragments: new Map<string, OperationSize>() };
  return measureSelections(walk, measured.operation.selectionSet, { type, pageSize: undefined });
}
