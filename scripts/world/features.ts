import { borders } from '@rapideditor/country-coder'

/** What country-coder states of one territory, as far as we use it. */
export interface Feature {
  readonly iso1A2?: string
  readonly nameEn?: string
  readonly wikidata?: string
  readonly country?: string
}

const collection: { readonly features: readonly { readonly properties: Feature }[] } = borders

export const features: readonly Feature[] = collection.features.map(feature => feature.properties)
