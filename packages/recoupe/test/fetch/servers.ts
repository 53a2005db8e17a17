import { createServer, type RequestListener, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'

const open: Server[] = []

/** A server of our own on loopback; its port is what an allowance lets through. */
export async function serverOf(listener: RequestListener): Promise<{ readonly url: string; readonly port: number; readonly server: Server }> {
  const server = createServer(listener)
  open.push(server)
  await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as AddressInfo
  return { url: `http://127.0.0.1:${port}`, port, server }
}

export async function closeServers(): Promise<void> {
  await Promise.all(
    open.splice(0).map(server => {
      server.closeAllConnections()
      return new Promise(resolve => server.close(resolve))
    }),
  )
}
