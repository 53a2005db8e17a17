import type { Columns } from './columns.ts'
import { mix1, mix2, mix3, mix4 } from './hash.ts'
import { lengthClass } from './moves.ts'
import type { State } from './state.ts'

export const LABEL_KEYS = 48

const NONE = 0x165667b1

/** Writes the features of the arc from `head` to `child`, in the state before the arc is made. Returns their number. */
export function labelFeatures(c: Columns, s: State, head: number, child: number, keys: Int32Array): number {
  const { word, tag, bundle, wordTag, suffix, sense } = c
  const side = child < head ? 1 : 2
  const hp = tag[head] as number
  const hx = wordTag[head] as number
  const hm = bundle[head] as number
  const hf = suffix[head] as number
  const cp = tag[child] as number
  const cx = wordTag[child] as number
  const cm = bundle[child] as number
  const cf = suffix[child] as number
  const cl = s.left1[child] as number
  const cr = s.right1[child] as number
  const cl2 = s.left2[child] as number
  const hl = s.left1[head] as number
  const hr = s.right1[head] as number
  const clw = cl < 0 ? NONE : (wordTag[cl] as number)
  const clp = cl < 0 ? NONE : (tag[cl] as number)
  const cl2w = cl2 < 0 ? NONE : (wordTag[cl2] as number)
  const crp = cr < 0 ? NONE : (tag[cr] as number)
  const clLabel = cl < 0 ? -1 : (s.label[cl] as number)
  const crLabel = cr < 0 ? -1 : (s.label[cr] as number)
  const hlLabel = hl < 0 ? -1 : (s.label[hl] as number)
  const hrLabel = hr < 0 ? -1 : (s.label[hr] as number)
  const before = child > 0 ? (tag[child - 1] as number) : NONE
  const after = child + 1 <= s.size ? (tag[child + 1] as number) : NONE
  const beforeWord = child > 0 ? (word[child - 1] as number) : NONE
  const afterWord = child + 1 <= s.size ? (word[child + 1] as number) : NONE
  const length = side * 16 + lengthClass(Math.abs(head - child))
  const childLeft = s.leftLabels[child] as number
  const headLeft = s.leftLabels[head] as number
  const headRight = s.rightLabels[head] as number
  const hps = hp + side
  let n = 0
  keys[n++] = mix2(300, hps, cp)
  keys[n++] = mix2(301, hps, cx)
  keys[n++] = mix3(302, hx, cp, side)
  keys[n++] = mix3(303, hx, cx, side)
  keys[n++] = mix2(304, cx, side)
  keys[n++] = mix2(305, hm, cm)
  keys[n++] = mix3(306, hm, cm, side)
  keys[n++] = mix2(307, hps, cm)
  keys[n++] = mix3(308, hps, cp, length)
  keys[n++] = mix2(309, cp, length)
  keys[n++] = mix3(310, hps, cp, clw)
  keys[n++] = mix3(311, hx, cp, clw)
  keys[n++] = mix3(312, hps, cx, clw)
  keys[n++] = mix3(313, hps, cp, cl2w)
  keys[n++] = mix3(314, hps, cp, clp)
  keys[n++] = mix3(315, hps, cp, crp)
  keys[n++] = mix3(316, hps, cp, clLabel)
  keys[n++] = mix3(317, hps, cp, crLabel)
  keys[n++] = mix3(318, hps, cp, hlLabel)
  keys[n++] = mix3(319, hps, cp, hrLabel)
  keys[n++] = mix3(320, hps, cp, headLeft)
  keys[n++] = mix3(321, hps, cp, headRight)
  keys[n++] = mix3(322, hps, cp, childLeft)
  keys[n++] = mix3(323, hps, cm, childLeft)
  keys[n++] = mix4(324, hps, cp, before, after)
  keys[n++] = mix3(325, hps, cp, before)
  keys[n++] = mix3(326, hps, cp, after)
  keys[n++] = mix3(327, hps, cp, beforeWord)
  keys[n++] = mix3(328, hps, cp, afterWord)
  keys[n++] = mix3(329, hps, cf, clp)
  keys[n++] = mix3(330, hf, cp, side)
  keys[n++] = mix3(331, hf, cf, side)
  keys[n++] = mix3(332, hx, cm, side)
  keys[n++] = mix1(333, cf)
  keys[n++] = mix3(334, hm, cx, side)
  keys[n++] = mix4(335, hx, cp, headLeft, headRight)
  keys[n++] = mix4(336, hm, cm, headLeft, headRight)
  keys[n++] = mix3(337, hx, cp, headLeft)
  const hs = sense[head] as number
  const cs = sense[child] as number
  keys[n++] = mix3(338, hps, cp, hs)
  keys[n++] = mix3(339, hps, cp, cs)
  keys[n++] = mix4(340, hps, cp, hs, cs)
  keys[n++] = mix4(341, hps, cp, cs, childLeft)
  keys[n++] = mix4(342, hps, cp, hs, clw)
  return n
}
