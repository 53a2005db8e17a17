export function SearchPage({ query }: { query: string }) {
  return <p>{query}</p>
}
