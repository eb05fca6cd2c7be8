/**
 * Loads the two typefaces before anything is drawn: the chart measures its labels once, and a
 * picture taken while a font arrives is another picture.
 */
export const loadFonts = async () => {
  await Promise.all([
    document.fonts.load('16px "Inter Variable"', 'Aa 0123456789 é — ł'),
    document.fonts.load('16px "Noto Sans Arabic Variable"', 'مرحبا ٠١٢٣'),
  ])
}
