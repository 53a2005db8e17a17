export { codePoints } from './code-points.ts'
export { fold, foldWithOffsets, unfoldSpan } from './fold.ts'
export { sha256 } from './sha256.ts'
export { compareSpans, contains, cover, iou, iouOfLists, joinSpans, overlaps, slice, subtract, totalLength, trimSpan } from './spans.ts'
