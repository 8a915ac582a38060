/** A text in both languages of the product, written by us. Danish is the language of record. */
export interface Text {
  readonly da: string
  readonly en: string
}
