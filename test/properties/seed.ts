/** What random cases are drawn from: the same in every run of the suite, another for who asks. */
export const seed = Number(process.env.PROPERTY_SEED ?? 1)
