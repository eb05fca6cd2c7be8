const plurals = /* @__PURE__ */ new Intl.PluralRules('en')

/** The word that goes with a count in English. */
export const plural = (count: number, one: string, other: string): string =>
  plurals.select(count) === 'one' ? one : other
