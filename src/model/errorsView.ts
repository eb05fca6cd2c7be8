/** How errors are listed: each, or grouped by what went wrong. */
export type ErrorsView = 'all' | 'grouped'
