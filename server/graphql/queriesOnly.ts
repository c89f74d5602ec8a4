import { GraphQLError, OperationTypeNode, type ValidationRule } from "graphql";

/** GraphQL itself refuses what the schema hasn't got only while it runs; this tells it with the other faults. */
export const queriesOnly: ValidationRule = (context) => ({
  OperationDefinition(node) {
    if (node.operation === OperationTypeNode.QUERY) return;
    context.reportError(
      new GraphQLError(`This API answers queries only; there is no ${node.operation}.`, { nodes: node }),
    );
  },
});
