/**
 * Several of what a word in English names: `committee` → `committees`. A word in another script, or one that is a plural
 * already, stays as it is. Only regular plurals are known.
 */
export function toEnglishPlural(label: string): string {
  if (!/^[a-z][a-z -]*[a-z]$/iu.test(label) || /[^s]s$/iu.test(label)) return label;
  if (/[^aeiou]y$/iu.test(label)) return `${label.slice(0, -1)}ies`;
  return /(?:ss|x|z|ch|sh)$/iu.test(label) ? `${label}es` : `${label}s`;
}
