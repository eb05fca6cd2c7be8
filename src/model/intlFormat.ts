const formats = new Map<string, unknown>()

/** A formatter of Intl; one is made once, for that costs far more than to use it. */
export const intlFormat = <Options, Format>(
  Format: new (locale: string, options: Options) => Format,
  locale: string,
  options: Options,
): Format => {
  const id = Format.name + locale + JSON.stringify(options)
  if (!formats.has(id)) formats.set(id, new Format(locale, options))
  return formats.get(id) as Format
}
