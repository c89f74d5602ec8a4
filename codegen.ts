import type { CodegenConfig } from "@graphql-codegen/cli";
import { kindLabels } from "./server/graph/kinds.ts";

/** The SDL is the contract; the types of both sides are made from it. Run `npm run generate` after a change. */
const config: CodegenConfig = {
  schema: "server/graphql/schema/*.graphql",
  generates: {
    "server/graphql/generated/schema.ts": {
      plugins: ["typescript", "typescript-resolvers"],
      config: {
        useTypeImports: true,
        enumsAsTypes: true,
        immutableTypes: true,
        contextType: "../../context.ts#RequestContext",
        mappers: {
          Entity: "../../graph/Entity.ts#Entity as EntityModel",
          ...Object.fromEntries(
            Object.values(kindLabels).map((name) => [name, "../../graph/Entity.ts#Entity as EntityModel"]),
          ),
          Relation: "../../graph/Relation.ts#Relation as RelationModel",
          Qualifier: "../../graph/Relation.ts#Qualifier as QualifierModel",
          RelationCount: "../../graph/Relation.ts#RelationCount as RelationCountModel",
          RelationType: "../../graph/Vocabulary.ts#RelationType as RelationTypeModel",
          Form: "../../graph/Vocabulary.ts#Form as FormModel",
          Dataset: "../../graph/Vocabulary.ts#Dataset as DatasetModel",
          Example: "../../graph/Vocabulary.ts#Example as ExampleModel",
          Claim: "../../graph/evidence.ts#Claim as ClaimModel",
          Passage: "../../graph/evidence.ts#Passage as PassageModel",
          Source: "../../graph/evidence.ts#Source as SourceModel",
          Overview: "../../explore/overview.ts#Overview as OverviewModel",
          SearchHit: "../../explore/searchRanking.ts#SearchHit as SearchHitModel",
          Impact: "../../explore/impact.ts#Impact as ImpactModel",
          RenamedEntity: "../../explore/changes.ts#Renamed as RenamedModel",
          BrokenLink: "../../explore/impact.ts#BrokenLink as BrokenLinkModel",
          KindCount: "../../explore/overview.ts#KindCount as KindCountModel",
          EntityConnection: "../../explore/entityPage.ts#EntityConnection as EntityConnectionModel",
          PassageConnection: "../../explore/passagesOf.ts#PassageConnection as PassageConnectionModel",
          RelationConnection: "../../explore/relationsOf.ts#RelationConnection as RelationConnectionModel",
          Answer: "../../questions/Answer.ts#Answer as AnswerModel",
        },
        scalars: { PartialDate: "string", ID: "string" },
        defaultScalarType: "unknown",
        useIndexSignature: true,
        importExtension: ".ts",
        emitLegacyCommonJSImports: false,
      },
    },
    "client/api/generated/": {
      documents: "client/api/operations/*.graphql",
      preset: "client",
      presetConfig: { fragmentMasking: false },
      config: {
        documentMode: "string",
        enumsAsTypes: true,
        useTypeImports: true,
        scalars: { PartialDate: "string", ID: "string" },
        defaultScalarType: "unknown",
        emitLegacyCommonJSImports: false,
      },
    },
  },
};

export default config;
