import { makeInMemoryAdapter } from '@livestore/adapter-web'
import { createStorePromise, type LiveStoreSchema, nanoid, type Store } from '@livestore/livestore'

/** A store as an app opens it, of the schema that a document tells. */
export const openStore = <Schema extends LiveStoreSchema>(schema: Schema): Promise<Store<Schema>> =>
  createStorePromise({
    schema,
    adapter: makeInMemoryAdapter(),
    storeId: nanoid(),
    disableDevtools: true,
  })
