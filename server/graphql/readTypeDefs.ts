import { readdirSync, readFileSync } from "node:fs";
import {
  type DocumentNode,
  type FieldDefinitionNode,
  type InputValueDefinitionNode,
  type InterfaceTypeDefinitionNode,
  Kind,
  parse,
  visit,
} from "graphql";

const folder = new URL("./schema/", import.meta.url);

type Described = FieldDefinitionNode | InputValueDefinitionNode;

function describeLike<Node extends Described>(node: Node, likes: readonly Described[] | undefined): Node {
  const like = likes?.find(({ name }) => name.value === node.name.value);
  return like?.description && !node.description ? { ...node, description: like.description } : node;
}

function describeField(field: FieldDefinitionNode, like: InterfaceTypeDefinitionNode): FieldDefinitionNode {
  const likeField = like.fields?.find(({ name }) => name.value === field.name.value);
  const described = describeLike(field, like.fields);
  if (field.arguments === undefined) return described;
  return { ...described, arguments: field.arguments.map((node) => describeLike(node, likeField?.arguments)) };
}

/** Fields that a type has from an interface are described there once; GraphQL itself doesn't hand descriptions down. */
function inheritDescriptions(document: DocumentNode): DocumentNode {
  const interfaces = new Map(
    document.definitions
      .filter((definition) => definition.kind === Kind.INTERFACE_TYPE_DEFINITION)
      .map((definition) => [definition.name.value, definition]),
  );
  return visit(document, {
    ObjectTypeDefinition(type) {
      const likes = (type.interfaces ?? []).flatMap(({ name }) => interfaces.get(name.value) ?? []);
      const fields = type.fields?.map((field) => likes.reduce(describeField, field));
      return fields && { ...type, fields };
    },
  });
}

/** The SDL: every file of `schema/`, in the order of their names. */
export function readTypeDefs(): DocumentNode {
  const files = readdirSync(folder).filter((name) => name.endsWith(".graphql"));
  const text = files.toSorted().map((name) => readFileSync(new URL(name, folder), "utf8"));
  return inheritDescriptions(parse(text.join("\n")));
}
