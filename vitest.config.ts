import { resolve } from 'node:path'
import { defineConfig } from 'vitest/config'

const source = (path: string): string => resolve(import.meta.dirname, 'packages', path)

export default defineConfig({
  resolve: {
    // tests run the source, not what was last built
    alias: [
      { find: /^recoupe$/u, replacement: source('recoupe/src/index.ts') },
      { find: /^recoupe\/(wire|view)$/u, replacement: source('recoupe/src/$1.ts') },
      { find: /^recoupe-server$/u, replacement: source('server/src/index.ts') },
      { find: /^recoupe-server\/wire$/u, replacement: source('server/src/wire.ts') },
    ],
  },
  test: {
    include: ['packages/*/test/**/*.test.{ts,tsx}', 'scripts/**/*.test.ts'],
    testTimeout: 60_000,
    hookTimeout: 120_000,
    maxWorkers: 2,
  },
})
