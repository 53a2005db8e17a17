import 'virtual:recoupe.css'
import './style/app.css'
import { QueryClient, QueryClientProvider } from '@tanstack/react-query'
import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import { ApiError } from './api.ts'
import { App } from './shell/app.tsx'

/** A refusal stays a refusal; what could not be reached, or failed, is tried again twice. */
const worthTrying = (count: number, error: Error): boolean => count < 2 && !(error instanceof ApiError && error.status >= 400 && error.status < 500)

const client = new QueryClient({
  defaultOptions: { queries: { retry: worthTrying, staleTime: 5_000, networkMode: 'always' }, mutations: { networkMode: 'always' } },
})

const place = document.getElementById('app')
if (place) {
  createRoot(place).render(
    <StrictMode>
      <QueryClientProvider client={client}>
        <App />
      </QueryClientProvider>
    </StrictMode>,
  )
}
