import { sha256 as digest } from '@noble/hashes/sha2.js'
import { bytesToHex } from '@noble/hashes/utils.js'

const encoder = new TextEncoder()

/** SHA-256 (FIPS 180-4) of the text in UTF-8, in lower-case hexadecimal. A lone surrogate counts as U+FFFD, as everywhere on the web. */
export const sha256 = (text: string): string => bytesToHex(digest(encoder.encode(text)))
