// The app that the documents join to the kit: the link bucket, before it was joined.
export { events } from '../../../src/fixtures/linkBucket/events.ts'
export { materializers } from '../../../src/fixtures/linkBucket/materializers.ts'
export { tables } from '../../../src/fixtures/linkBucket/tables.ts'
