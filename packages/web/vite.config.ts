import { resolve } from 'node:path'
import react from '@vitejs/plugin-react'
import { defineConfig, type Plugin } from 'vite'
import { STYLE } from '../recoupe/src/view.ts'

const recoupe = (file: string): string => resolve(import.meta.dirname, '../recoupe/src', file)

const STYLE_ID = 'virtual:recoupe.css'

/** The style sheet of the one-page rendering as a module, so that it leaves as a file: the server's policy allows no inline style. */
function sharedStyle(): Plugin {
  return {
    name: 'recoupe-style',
    resolveId: id => (id === STYLE_ID ? `\0${STYLE_ID}` : undefined),
    load: id => (id === `\0${STYLE_ID}` ? STYLE : undefined),
  }
}

/** Where `vite` in development finds the reading room's server. */
const server = process.env.RECOUPE_SERVER ?? 'http://127.0.0.1:8740'

export default defineConfig({
  root: import.meta.dirname,
  plugins: [sharedStyle(), react()],
  resolve: {
    alias: [{ find: /^recoupe\/(view|wire)$/u, replacement: recoupe('$1.ts') }],
  },
  build: {
    outDir: resolve(import.meta.dirname, '../server/dist/web'),
    emptyOutDir: true,
    target: 'es2022',
    // nothing inlined: no data: address passes the server's Content-Security-Policy
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    reportCompressedSize: false,
  },
  server: { proxy: { '/api': { target: server, changeOrigin: false } } },
})
