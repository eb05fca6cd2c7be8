/** What the chart counts: links that were created, or interactions with links. */
export type Metric = 'links' | 'interactions'
