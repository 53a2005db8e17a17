import { type Matrix, matrixOf, type View } from 'recoupe/view'

const known = new WeakMap<View, Matrix>()

/** The matrix of a dossier, made once. */
export function matrixFor(view: View): Matrix {
  let matrix = known.get(view)
  if (!matrix) {
    matrix = matrixOf(view)
    known.set(view, matrix)
  }
  return matrix
}
