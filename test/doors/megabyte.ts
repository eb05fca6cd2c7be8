/** A text that is too long for anyone. */
export const megabyte = 'x'.repeat(2 ** 20)
