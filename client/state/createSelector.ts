/**
 * A derived value that is computed again only when one of its inputs is another object than last time.
 * Remembers one answer: a page has one state.
 */
export function createSelector<Given extends readonly unknown[], Inputs extends readonly unknown[], Output>(
  pick: (...given: Given) => [...Inputs],
  compute: (inputs: [...Inputs]) => Output,
): (...given: Given) => Output {
  let last: { readonly inputs: [...Inputs]; readonly output: Output } | null = null;
  return (...given) => {
    const inputs = pick(...given);
    const known = last;
    if (known !== null && inputs.every((input, index) => Object.is(input, known.inputs[index]))) {
      return known.output;
    }
    const output = compute(inputs);
    last = { inputs, output };
    return output;
  };
}
