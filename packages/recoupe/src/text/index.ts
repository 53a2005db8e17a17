export { type CodePoints, codePoints } from './code-points.ts'
export { type Folded, fold, foldWithOffsets, unfoldSpan } from './fold.ts'
export { sha256 } from './sha256.ts'
export {
  compareSpans,
  contains,
  cover,
  iou,
  iouOfLists,
  isSpace,
  joinSpans,
  lengthOf,
  overlapLength,
  overlaps,
  sameSpan,
  slice,
  subtract,
  totalLength,
  trimSpan,
} from './spans.ts'
