/** Two reports aligned. Route `/d/:id/read?a=&b=&s=`, inside a `DeskProvider`. */
export default function ReaderPage() {
  return null
}
