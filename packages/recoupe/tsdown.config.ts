import { defineConfig } from 'tsdown'

export default defineConfig({
  entry: ['src/index.ts', 'src/wire.ts', 'src/cli.ts'],
  format: 'esm',
  platform: 'node',
  target: 'node20',
  dts: true,
  clean: false,
  fixedExtension: false,
})
