/**
 * The URLs in a text, whatever they are written against, as they are or as JSON that escapes slashes.
 * A URL ends before a blank, `"`, a backtick, `<` or `>`, and before an apostrophe with no letter or
 * digit after it: that is a quote around it.
 */
export const URL_PATTERN =
  // Only the first letter of a run begins a scheme: one looked for from every letter, and without
  // end, would make a long text take the square of its length.
  /(?=[a-z])(?<![a-z][\d+.-]*)[a-z\d+.-]+:(?:\\?\/){2}(?:[^\s"'`<>]+|'[^\s"`<>\p{L}\p{N}]*[\p{L}\p{N}])+/giu
