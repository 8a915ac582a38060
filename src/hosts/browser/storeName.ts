/** What the browser keeps everything under. */
export const storeName = 'rettidig'
