/**
 * The attributes that make an element one of the kit's: its public name (`data-slot`), the kit's
 * classes, and the app's. The stylesheet seals such an element off from the page's own CSS, save
 * where the app gave it a class or a style: then the app's rules win (styles.css).
 */
export const part = (
  slot?: string,
  classes?: string | readonly (string | false | undefined)[],
  restyle?: string | false,
  style?: object,
) => ({
  'data-slot': slot,
  'data-restyled': restyle || style ? '' : undefined,
  className: ['lt-part', classes, restyle].flat().filter(Boolean).join(' '),
})
