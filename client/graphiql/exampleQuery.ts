/** What a reader without a query of his own starts with. */
export const exampleQuery = `# Every field is described in the documentation, behind the first icon on the left.
# Run this with Ctrl+Enter.
{
  search(text: "Interstate Council", first: 1) {
    matched
    entity {
      id
      name(language: KK)
      description
      relations(first: 10) {
        edges {
          node {
            type {
              label
            }
            citations {
              text
              translations {
                language
                text
              }
            }
          }
          other {
            name
          }
        }
      }
    }
  }
}
`;
