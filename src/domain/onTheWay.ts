/** How long it takes to get from one place to another, in minutes. Ours, not the law’s. */
export const onTheWay = 15
