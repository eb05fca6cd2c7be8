import { snapshotPath } from '../data/snapshot.ts'
import { type HostName, hosts } from '../hosts/hosts.ts'

/** Builds the snapshots that are not there yet, and tells how long it took, in ms. */
export const buildSnapshots = async (
  sizes: readonly number[],
  rivals: readonly number[],
): Promise<number> => {
  const start = performance.now()
  for (const size of sizes) {
    for (const host of Object.keys(hosts) as HostName[]) {
      if (host !== 'keptByHand' || rivals.includes(size)) await snapshotPath(host, size)
    }
  }
  return performance.now() - start
}
