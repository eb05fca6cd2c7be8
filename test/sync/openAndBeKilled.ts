import { materializers } from '../../src/fixtures/linkBucket/materializers.ts'
import { replayAtOnce } from '../../src/schema/index.ts'
import { joinedSchema, openApp } from './linkBucketApp.ts'

// Run as a process of its own: opens the app of a directory, and is killed at its 40th new link.
const [directory = '', how] = process.argv.slice(2)
let links = 0

const killedInTheMiddle = joinedSchema(how === 'at once' ? replayAtOnce : undefined, {
  'v1.LinkCreated': (link, context) => {
    links += 1
    if (links === 40) process.kill(process.pid, 'SIGKILL')
    return materializers['v1.LinkCreated'](link, context)
  },
})

await openApp(killedInTheMiddle, directory)
